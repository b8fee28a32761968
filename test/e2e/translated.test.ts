import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { SLOW } from "../fixtures/random.ts";
import { upTo } from "../ui/passage.ts";
import { full, inDanger } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { painted, settle, visit } from "./drive.ts";
import { listen } from "./heard.ts";
import { hold } from "./hold.ts";
import { SCENES, type Scene } from "./scenes.ts";
import { MANNERS, MARK, type Manner, translate } from "./translator.ts";

/** What a person has before them after a step, without marks and spaces. */
type Seen = {
  readonly step: string;
  /** All words of the page, those of its print too. */
  readonly words: string;
  readonly title: string;
  readonly focus: string;
  readonly heard: readonly string[];
};

/** A page that something translates, or nothing does. */
async function pageIn(manner?: Manner): Promise<Page> {
  const page = await newPage();
  await listen(page);
  if (manner) await translate(page, manner);
  return page;
}

/** Goes through a scene and tells what was seen in it. */
async function seenIn(page: Page, scene: Scene): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  await scene(page, async (step) => {
    await painted(page);
    const { words, title, focus, heard } = await page.evaluate(() => {
      // What is still to come of the page and of its print, comes now.
      dispatchEvent(new Event("beforeprint"));
      window.translate?.();
      const { activeElement: active } = document;
      const { id, tagName, textContent } = active ?? document.body;
      return {
        words: document.body.innerText + document.querySelector(".summary")?.textContent,
        title: document.title,
        focus: `${tagName} ${id || textContent}`,
        heard: window.heard?.() ?? [],
      };
    });
    const [say, name, at] = [words, title, focus].map(plain);
    seen.push({ step, words: `${say}`, title: `${name}`, focus: `${at}`, heard: heard.map(plain) });
  });
  return seen;
}

const plain = (words: string) => words.replaceAll(MARK, "").replace(/\s+/g, "");

test.each(Object.entries(SCENES))(
  "%s is the same on a page that is translated: all that is read, what has the focus, and what is told once",
  SLOW,
  async (_, scene) => {
    const pages = await Promise.all([undefined, ...MANNERS].map(pageIn));
    const [original, ...translated] = await Promise.all(pages.map((page) => seenIn(page, scene)));
    for (const seen of translated) expect(seen).toEqual(original);
  },
);

test.each(MANNERS)(
  "where it is translated, the number that is read is called (%s)",
  async (manner) => {
    const page = await pageIn(manner);
    await visit(page, "get-help-now", {}, { answers: upTo(inDanger, "urgent"), region: "999" });
    const calls = async () => {
      await page.evaluate(() => window.translate?.());
      return page
        .locator(".call a")
        .evaluateAll((links) =>
          links.map((link) => [(link as HTMLElement).innerText, link.getAttribute("href")]),
        );
    };
    const now = (number: string) => t("call.number", { number }).replace(/\S+/g, `${MARK}$&`);
    expect(await calls()).toEqual([[now("999"), "tel:999"]]);
    await page.locator("main summary").click();
    await page.locator('[name=region][value="112"]').click();
    expect(await calls()).toEqual([[now("112"), "tel:112"]]);
    await page.locator('[name=region][value="other"]').click();
    // A number by itself is no word.
    const numbers = ["000", "111", "112", "911", "999"];
    expect((await calls()).sort()).toEqual(numbers.map((number) => [number, `tel:${number}`]));
  },
);

test("what has not changed stays translated when the page is drawn again", async () => {
  const page = await pageIn("swap");
  await visit(page, "words", {}, { answers: upTo(full, "words"), isBackgroundWanted: true });
  const drawn = await page.locator("textarea").evaluate((field: HTMLTextAreaElement) => {
    window.translate?.();
    field.value = "Yes";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return { untranslated: window.untranslated?.(), title: document.title };
  });
  expect(drawn.untranslated).toEqual([t("characters", { count: 297 })]);
  expect(drawn.title.startsWith(MARK)).toBe(true);
});

test("what is translated before the app begins gives way to it", async () => {
  const page = await pageIn("swap");
  const begin = await hold(page, /\/assets\/.*\.js$/);
  await page.goto("./", { waitUntil: "commit" });
  await page.getByRole("heading", { level: 1, name: t("start.title") }).waitFor();
  await page.waitForFunction(
    (mark) => document.querySelector("h1")?.textContent?.startsWith(mark),
    MARK,
  );
  begin();
  await settle(page);
  expect(await page.getByText(t("start.emergency")).count()).toBe(1);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
});
