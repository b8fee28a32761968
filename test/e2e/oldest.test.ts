import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { LANGUAGE, OLDEST } from "../../src/build/browsers.ts";
import { run } from "../run/run.ts";
import { t } from "../ui/words.ts";
import { featuresOfMarkup } from "./oldest/markup.ts";
import { featuresOfScript, scriptsWithin } from "./oldest/scripts.ts";
import { featuresOfStyle } from "./oldest/styles.ts";
import { type Feature, lackedBy } from "./oldest/support.ts";

// What is built is understood by the oldest browsers that are promised, as far as tables know: none of these runs here.

const root = fileURLToPath(new URL("../..", import.meta.url));
const read = (name: string) => readFileSync(`${root}/${name}`, "utf8");

/** What older browsers lack, and why the app is whole without it. */
const SPARED: Readonly<Record<string, string>> = {
  ".canShare": "asked for first: sharing is offered only where it is there",
  ".share": "called only where canShare says so",
  ".content": "Preact asks for it of a template, and we draw none",
  ".getTextInfo": "i18next asks whether it is there, and has a list",
  ".imageSmoothingQuality": "a photo is then made smaller less finely",
  ".moveBefore": "Preact asks whether it is there, and else inserts",
  ".stackTraceLimit": "zod sets it where it is a number",
  ".toBase64": "qr asks whether it is there, and has code of its own",
  "event beforeunload": "Safari on a phone then lets a page be left unasked",
  OffscreenCanvas: "asked for first: a photo is then told not to be looked at",
  "event voiceschanged": "listened to only where it can be: Safari has its voices at once",
  "Error.captureStackTrace": "zod asks whether it is there",
  ":has":
    "@supports has another mark for what has the focus; a chosen option has its own dot or tick; on paper a list may be split",
  "@media forced-colors": "the system then forces its colours without being asked",
  "@media scripting": "what to do without script then comes in sight after three seconds",
  page: "no paper then counts its sides",
  "forced-color-adjust": "Firefox then forces no colours on paper, and Safari none at all",
  "forced-color-adjust: none": "Firefox then forces no colours on paper, and Safari none at all",
  "@page": "paper then has the margins of the browser",
  "break-before: avoid": "the last question to ask may then stand alone on a page",
  "break-after: avoid": "the heading holds room for the row after it",
  "cursor: pointer": "a finger has no pointer",
  "font-family: ui-monospace": "the next family is taken",
  "[translate]": "Firefox translated no pages then",
  hyphens: "a long word is then broken anywhere",
  "inline-size: fit-content": "the button is then as wide as the page",
  "overflow: clip": "the corners of a panel are then square",
  "print-color-adjust": "the build adds the older name",
  "print-color-adjust: exact": "the build adds the older name",
  "text-size-adjust": "the older name stands beside it; Firefox on a desk makes no letters larger",
  "content-visibility": "the whole page is then laid out at once",
  "content-visibility: auto": "the whole page is then laid out at once",
  "contain-intrinsic-block-size": "the whole page is then laid out at once",
  "text-wrap": "lines are then broken less evenly",
  "text-wrap: balance": "lines are then broken less evenly",
  "text-wrap: pretty": "lines are then broken less evenly",
};

/** What only reads like something of a browser: a name of our own, or of a library. */
const OWN_NAMES = [".bytes", ".external", ".resize", ".when"];

const scripts = readdirSync(`${root}/dist/assets`).filter((name) => name.endsWith(".js"));
const pages = readdirSync(`${root}/dist`).filter((name) => name.endsWith(".html"));
const components = readdirSync(`${root}/src`, { recursive: true, encoding: "utf8" }).filter(
  (name) => name.endsWith(".tsx"),
);

const features = [
  ...scripts.flatMap((name) => featuresOfScript(name, read(`dist/assets/${name}`))),
  ...pages.flatMap((name) => featuresOfStyle(styleOf(read(`dist/${name}`)))),
  ...components.flatMap((name) => featuresOfMarkup(name, read(`src/${name}`))),
];
const lacking = namesOf(features.filter((feature) => lackedBy(feature).length > 0));

test("nothing is used that an oldest browser lacks, unless the app is whole without it", () => {
  const spared = [...Object.keys(SPARED), ...OWN_NAMES];
  const wrong = features.filter(({ name }) => lacking.includes(name) && !spared.includes(name));
  const told = wrong.map((feature) => `${feature.name}: not in ${lackedBy(feature).join(", ")}`);
  expect([...new Set(told)]).toEqual([]);
  // The tables are read, and what is found in the build is known to them.
  expect(namesOf(features).length).toBeGreaterThan(500);
});

test("nothing is spared that no browser lacks, or that is not used any more", () => {
  const spared = [...Object.keys(SPARED), ...OWN_NAMES];
  expect(spared.filter((name) => !lacking.includes(name))).toEqual([]);
});

test.each([
  ["a method of today", featuresOfScript("a.js", "Array.fromAsync(x)")],
  ["a word of today", featuresOfScript("a.js", "Promise.try(f)")],
  ["a method of whatever it is", featuresOfScript("a.js", "list().toSorted()")],
  ["a function of the browser", featuresOfScript("a.js", "structuredClone(x)")],
  ["a member of the page", featuresOfScript("a.js", "document.startViewTransition(f)")],
  ["an event", featuresOfScript("a.js", "addEventListener(`scrollend`, f)")],
  ["a pattern that looks back", featuresOfScript("a.js", "/(?<=a)b/")],
  ["a flag of a pattern", featuresOfScript("a.js", "/[a--b]/v")],
  ["a flag in a text", featuresOfScript("a.js", "new RegExp(`[a--b]`, `v`)")],
  ["a block of a class", featuresOfScript("a.js", "class A { static { f(); } }")],
  ["a property", featuresOfStyle("p{anchor-name:--a}")],
  ["a word in a value", featuresOfStyle("p{width:stretch}")],
  ["a function in a value", featuresOfStyle("p{color:color-mix(in srgb,red,blue)}")],
  ["a unit", featuresOfStyle("p{height:100dvh}")],
  ["a rule", featuresOfStyle("@layer a{p{color:red}}")],
  ["a question of a rule", featuresOfStyle("@media (width<30em){p{color:red}}")],
  ["a selector in another", featuresOfStyle("p:not(:user-invalid){color:red}")],
  ["an element", featuresOfMarkup("a.tsx", "<search />")],
  ["an attribute", featuresOfMarkup("a.tsx", '<div popover="auto" />')],
])("%s that came later is noticed", (_, used) => {
  expect(used.filter((feature) => lackedBy(feature).length > 0)).not.toEqual([]);
});

test("what all of them know is not complained of", () => {
  const old = [
    ...featuresOfScript(
      "a.js",
      "Object.hasOwn(a, b); list.at(-1); reportError(e); ({ union: 1 });",
    ),
    ...featuresOfStyle("@media print{p:not(a){inset:0;gap:1rem;width:min(1px,2vh)}}"),
    ...featuresOfMarkup("a.tsx", "<details open><summary>A</summary></details>"),
  ];
  expect(namesOf(old.filter((feature) => lackedBy(feature).length > 0))).toEqual([]);
  expect(old.length).toBeGreaterThan(8);
});

test("every script is in the language that all of them understand, that of a worker too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "screening-workers-"));
  const workers = scripts.flatMap((name) => scriptsWithin(name, read(`dist/assets/${name}`)));
  for (const [index, text] of workers.entries()) writeFileSync(`${folder}/${index}.js`, text);
  const files = [`${root}/dist/assets/*.js`, `${folder}/*.js`];
  expect(workers).toHaveLength(1);
  expect(await run("es-check", [LANGUAGE, ...files, "--module", "--quiet"])).toBe(0);
  rmSync(folder, { recursive: true });
});

test("the start page and the README name them", () => {
  const { chrome, edge, firefox, firefox_android: onAndroid, safari } = OLDEST;
  const names = [`Chrome ${chrome}`, `Edge ${edge}`, `Firefox ${firefox}`, `Safari ${safari}`];
  for (const name of names) {
    expect(t("starting.browser")).toContain(name);
    expect(read("README.md")).toContain(name);
  }
  expect(read("README.md")).toContain(`Firefox for Android ${onAndroid}`);
});

function namesOf(found: readonly Feature[]): readonly string[] {
  return [...new Set(found.map(({ name }) => name))];
}

function styleOf(html: string): string {
  const [, style] = /<style>([^<]+)<\/style>/.exec(html) ?? [];
  if (!style) throw new Error("The page has no styles.");
  return style;
}
