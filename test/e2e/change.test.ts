import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { full, minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import {
  back,
  deleteAll,
  forward,
  go,
  nameOf,
  savedAnswers,
  settle,
  step,
  visit,
} from "./drive.ts";

// Whoever comes to change an answer is led to its question, and back to where they came from.

const SIZES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
];

const row = (linkId: string) => `[data-row~="${linkId}"] a`;

/** Presses Change in the row of an item. */
async function change(page: Page, linkId: string): Promise<void> {
  await go(page, page.locator(row(linkId)).click());
}

/** What has the focus, as far as it is in sight as a whole: its words, and where it leads. */
async function focused(page: Page) {
  // The focus moves once what was drawn is laid out.
  await page.waitForFunction(() => document.activeElement !== document.body);
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom } = element.getBoundingClientRect();
    const { tagName, innerText } = element;
    const isInSight = top >= 0 && bottom <= innerHeight;
    return { tagName, words: innerText, href: element.getAttribute("href"), isInSight };
  });
}

describe.each(SIZES)("at $width x $height", (size) => {
  test("Change leads to the question meant, and Continue to the row changed", async () => {
    const page = await newPage(size);
    await visit(page, "review", full);
    await change(page, "weight-loss");
    expect(page.url()).toMatch(/#\/mmn\/head\/weight-loss$/);
    expect(await focused(page)).toEqual({
      tagName: "H2",
      words: t("items.weight-loss.question"),
      href: null,
      isInSight: true,
    });
    await page.locator('[name="weight-loss"][value="not-sure"]').check();
    await forward(page);
    expect(await nameOf(page)).toBe("review");
    expect(await focused(page)).toMatchObject({
      tagName: "A",
      href: "#/mmn/head/weight-loss",
      isInSight: true,
    });
    expect(
      await page.locator(row("weight-loss")).evaluate((a) => a === document.activeElement),
    ).toBe(true);
    expect(await savedAnswers(page)).toMatchObject({ "weight-loss": "not-sure" });
  });

  test("Back leads to the row too, by the page and by the browser", async () => {
    const page = await newPage(size);
    await visit(page, "review", full);
    await change(page, "cramps");
    await back(page);
    expect(await focused(page)).toMatchObject({ href: "#/mmn/muscles/cramps", isInSight: true });
    await change(page, "thinning");
    expect(await step(page, -1)).toBe("review");
    expect(await focused(page)).toMatchObject({ href: "#/mmn/muscles/thinning", isInSight: true });
  });

  test("from the result an answer leads back to the result", async () => {
    const page = await newPage(size);
    await visit(page, "result", { ...full, reflexes: null });
    const link = page.locator('[data-told=unknown] [data-open="reflexes"] a');
    await link.evaluate((a) => a.closest("details")?.setAttribute("open", ""));
    await go(page, link.click());
    expect(await focused(page)).toMatchObject({
      words: t("items.reflexes.question"),
      isInSight: true,
    });
    await back(page);
    expect(await nameOf(page)).toBe("result");
    expect(await focused(page)).toMatchObject({
      href: "#/mmn/tone/reflexes/result",
      isInSight: true,
    });
    await go(page, page.keyboard.press("Enter"));
    await page.locator('[name="reflexes"]').first().check();
    await forward(page);
    expect(await nameOf(page)).toBe("result");
    expect(await focused(page)).toMatchObject({ tagName: "H1", isInSight: true });
  });
});

test.each([
  ["review", ""],
  ["result", "/result"],
])("a reload in between keeps the question, and the way back to the %s", async (name, from) => {
  const page = await newPage();
  await visit(page, "review", full);
  await page.goto(`./#/mmn/head/weight-loss${from}`);
  await page.reload();
  await settle(page);
  expect(await focused(page)).toMatchObject({ words: t("items.weight-loss.question") });
  await forward(page);
  expect(await nameOf(page)).toBe(name);
});

test("what a change opens is asked before the return", async () => {
  const page = await newPage();
  await visit(page, "review", full);
  await change(page, "weakness");
  await page.locator('[value="only-tired"]').check();
  await forward(page);
  expect(await nameOf(page)).toBe("instead");
  await forward(page);
  expect(await nameOf(page)).toBe("review");
  expect(await focused(page)).toMatchObject({ href: "#/mmn/weakness/weakness", isInSight: true });
});

test("an emergency is told before the return", async () => {
  const page = await newPage();
  await visit(page, "result", { ...minimal, breathing: null });
  await page.goto("./#/mmn/breathing/breathing/result");
  await settle(page);
  await page.locator('[value="at-rest-or-flat"]').check();
  await forward(page);
  expect(await nameOf(page)).toBe("get-help-now");
  await forward(page);
  expect(await nameOf(page)).toBe("result");
});

test("what is deleted and brought back is there where the person was", async () => {
  const page = await newPage({ width: 390, height: 844 });
  await visit(page, "result", full);
  await deleteAll(page);
  expect(await nameOf(page)).toBe("");
  await go(page, page.getByRole("button", { name: t("deleted.bringBack") }).click());
  expect(await nameOf(page)).toBe("result");
  expect(await focused(page)).toMatchObject({ tagName: "H1", isInSight: true });
  expect(await savedAnswers(page)).toMatchObject({ weakness: full.weakness });
});
