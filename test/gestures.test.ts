import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/**
 * One press, let go, is all that a hand is ever asked for. What a source does not say cannot be asked: these tests read
 * the sources, as a review would.
 */

const root = fileURLToPath(new URL("..", import.meta.url));

const files = ["index.html", ...readdirSync(`${root}/src`, { recursive: true, encoding: "utf8" })]
  .filter((file) => /\.(tsx?|css|html)$/.test(file))
  .map((file) => (file === "index.html" ? file : `src/${file}`))
  .map((file) => ({ file, text: withoutComments(readFileSync(`${root}/${file}`, "utf8")) }));

const styles = files.filter(({ file }) => file.endsWith(".css"));
const code = files.filter((file) => !styles.includes(file));

/** What nobody with weak hands should have to do, and how a source would ask for it. */
const GESTURES: Readonly<Record<string, RegExp>> = {
  "drags or slides": /draggable|\bon-?drag|["'](drag|drop)\w*["']|["']range["']|onScroll|onWheel/i,
  "follows a finger or a pointer": /\bon(pointer|touch|mouse)|["'](pointer|touch|mouse)\w*["']/i,
  "wants a second press, or a long one": /dbl-?click|contextmenu/i,
  "wants several keys at once, or a letter": /accesskey|onkey(up|press)|["']key(up|press)["']/i,
  "waits for nobody": /setTimeout|setInterval|requestAnimationFrame|http-equiv=["']refresh/,
  "tells only who hovers": /<[a-z][\w-]*\s(?:[^<>]|=>)*?\stitle=/,
};

/** What does none of this to a person, though it reads so. */
const HARMLESS: Readonly<Record<string, string>> = {
  "src/app/early.ts":
    "who pressed Continue before the app has come, and waits for more than a second, is told so; nothing is lost",
  "src/browser/drop.ts":
    "a file that is dropped must not take the browser off the page; a button opens it",
  "src/browser/photo.ts":
    "a picture that takes too long is given up and can be chosen again; nobody has to hurry",
  "src/browser/download.ts": "the room of a file that was saved is given back a minute later",
  "src/browser/day.ts": "the date is that of today, also where a page stays open over midnight",
  "src/browser/paint.ts":
    "what stands further down a page comes, and answers are saved, right after what stands above it is painted",
  "src/ui/controls/press.ts":
    "what one step with Tab passes by can be reached again once that step is done",
  "src/ui/print/open.ts": "a browser that begins no print says nothing of it",
  "src/ui/print/fit.ts": "paper is measured once nobody writes, and at once when printing begins",
};

test.each(Object.entries(GESTURES))("nothing in the app %s", (_, pattern) => {
  const found = code.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
  expect(found.filter((file) => !(file in HARMLESS))).toEqual([]);
});

/** What a rule may do to what a pointer rests on: it looks different, but nothing appears, moves or grows. */
const LOOKS = /^(text-decoration(-[a-z]+)?|border-color|background|color|stroke(-width)?)$/;

test("what a pointer rests on looks different, and nothing shows itself for that", () => {
  const hovered = styles.flatMap(({ file, text }) =>
    rulesOf(text)
      .filter(({ selector }) => selector.includes(":hover"))
      .flatMap(({ names }) => names.map((name) => ({ file, name }))),
  );
  expect(hovered.filter(({ name }) => !LOOKS.test(name))).toEqual([]);
  expect(hovered.length).toBeGreaterThan(3);
});

test("a press is taken when it is let go, and no style takes the browser's own gestures away", () => {
  const taken = styles.flatMap(({ file, text }) =>
    [...text.matchAll(/touch-action:\s*([^;]+)/g)]
      .filter(([, value]) => value?.trim() !== "manipulation")
      .map(() => file),
  );
  expect(taken).toEqual([]);
});

test("only Continue sends a page: choosing an option never does", () => {
  const sending = code.filter(({ file, text }) => {
    return file.startsWith("src/ui/") && text.includes('"page.submit"');
  });
  expect(sending.map(({ file }) => file)).toEqual(["src/ui/pages/Question.tsx"]);
  const submitting = code.filter(({ text }) => /requestSubmit|\.submit\(/.test(text));
  expect(submitting).toEqual([]);
});

function rulesOf(css: string): readonly { selector: string; names: readonly string[] }[] {
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
    selector: selector.trim(),
    names: [...body.matchAll(/(?:^|;)\s*([\w-]+)\s*:/g)].map(([, name = ""]) => name),
  }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}
