import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { throughout, upTo } from "../ui/passage.ts";
import { full, minimal } from "../ui/people.ts";
import { cleanPage } from "./browser.ts";
import { fill, forward, nameOf, savedAnswers, settle, visit } from "./drive.ts";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Presses Continue on a page that cannot be left like this. */
async function refused(pageId: string, entered: Answers, answers = upTo(full, pageId)) {
  const page = await cleanPage();
  await visit(page, pageId, {}, { answers, isBackgroundWanted: true });
  const title = await page.title();
  await fill(page, entered);
  await page.locator("[data-forward]").click();
  await page.locator("#problems").waitFor();
  expect(await nameOf(page)).toBe(pageId);
  expect(await focused(page)).toBe("problems");
  expect(await page.title()).toBe(`Error: ${title}`);
  return page;
}

const REQUIRED = [
  ["emergency", "emergency-signs.stroke-signs"],
  ["urgent", "urgent-signs.spreading-fast"],
  ["weakness", "weakness.yes"],
] as const;

test.each(REQUIRED)(
  "%s, left empty, says so and leads to its first control",
  async (pageId, id) => {
    const page = await refused(pageId, {});
    const address = page.url();
    await page.locator("#problems a").click();
    expect(await focused(page)).toBe(id);
    expect(page.url()).toBe(address);
  },
);

test.each([
  [320, 256],
  [320, 640],
  [390, 844],
])(
  "at %i x %i a link from a problem shows the question with it, and what has the focus",
  async (width, height) => {
    const page = await refused("weakness", {});
    await page.setViewportSize({ width, height });
    await page.locator("#problems a").click();
    const tops = await page.evaluate(() => {
      const top = (selector: string) =>
        document.querySelector(selector)?.getBoundingClientRect().top;
      const row = document.activeElement?.closest("div")?.getBoundingClientRect();
      return { question: top("#main h1"), problem: top("[id='weakness.error']"), row: row?.bottom };
    });
    expect(tops.row).toBeLessThanOrEqual(height);
    // Where the question and its first option are higher than the window, what has the focus comes first.
    expect(tops.question).toBeGreaterThanOrEqual(height > 256 ? 0 : -height);
    expect(tops.problem).toBeGreaterThan(height > 256 ? 0 : -height);
  },
);

test("a second empty Continue takes the focus to the problems again", async () => {
  const page = await refused("weakness", {});
  await page.locator("#problems a").click();
  await page.locator("[data-forward]").click();
  expect(await focused(page)).toBe("problems");
  await page.locator('[name="weakness"][value="no"]').check();
  await forward(page);
  expect(await nameOf(page)).toBe("instead");
  expect(await page.title()).not.toContain("Error");
});

test.each(["last spring", "2023-13", "23"])(
  "“%s” is no date: it is kept as written, and so is the other answer",
  async (date) => {
    const page = await refused("time", { duration: "1-2-years", "onset-date": date });
    const field = page.locator('[name="onset-date"]');
    expect(await field.inputValue()).toBe(date);
    expect(await page.locator('[value="1-2-years"]').isChecked()).toBe(true);
    await page.locator("#problems a").click();
    expect(await focused(page)).toBe("onset-date");
    await field.fill("2023-05");
    await forward(page);
    expect(await savedAnswers(page)).toMatchObject({ "onset-date": "2023-05" });
  },
);

test("what cannot be taken yet is still there after a reload", async () => {
  const page = await refused("words", { "main-problem": "x".repeat(301) }, throughout(full));
  await page.reload();
  await settle(page);
  const field = page.locator('[name="main-problem"]');
  expect((await field.inputValue()).length).toBe(301);
});

test("301 characters are too many, none of them is lost, and 300 are not", async () => {
  const page = await refused("words", { "main-problem": "x".repeat(301) }, throughout(full));
  const field = page.locator('[name="main-problem"]');
  expect((await field.inputValue()).length).toBe(301);
  await page.locator("#problems a").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Backspace");
  await forward(page);
  expect(await savedAnswers(page)).toMatchObject({ "main-problem": "x".repeat(300) });
});

test("“none” lets go of the others, and any other of “none”", async () => {
  const page = await cleanPage();
  await visit(page, "urgent", {}, { answers: upTo(minimal, "urgent") });
  const chosen = () =>
    page
      .locator("main input:checked")
      .evaluateAll((all) => all.map((e) => e.getAttribute("value")));
  await page.locator('[value="limb-injury"]').check();
  await page.locator('[value="none"]').check();
  expect(await chosen()).toEqual(["none"]);
  await page.locator('[value="spreading-fast"]').check();
  expect(await chosen()).toEqual(["spreading-fast"]);
  await forward(page);
  expect(await savedAnswers(page)).toMatchObject({ "urgent-signs": ["spreading-fast"] });
});
