import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { published } from "../fixtures/vignettes.ts";
import { pagesFor, upTo } from "../ui/passage.ts";
import { full, inNeed, several, some } from "../ui/people.ts";
import { newPage } from "./browser.ts";
import { visit } from "./drive.ts";

/** A phone as most people have it. */
const PHONE = { width: 390, height: 844 };

let page: Page;

beforeAll(async () => {
  page = await newPage(PHONE);
});

/** How tall the whole page of somebody's result is, in pixels. */
async function heightOf(answers: Answers): Promise<number> {
  await visit(page, "result", answers, { isAcknowledged: true });
  return page.evaluate(() => document.documentElement.scrollHeight);
}

/**
 * How tall all pages of questions before the first on a hand are together, and those with the signs of danger alone, in pixels.
 * It was 10,394 and 4,123. Each sign says all that it covers, and no more: that took 130 pixels, or 4 in 100 of the signs.
 */
const MOST = { all: 10_030, signs: 3790 };

test("the way to the first word on a hand is short, and its signs of danger shorter", async () => {
  // No page is as tall as the window for its own sake.
  const low = await newPage({ width: 390, height: 300 });
  const heights = new Map<string, number>();
  for (const { id } of pagesFor(full)) {
    if (id === "start") break;
    await visit(low, id, {}, { answers: upTo(full, id) });
    heights.set(id, await low.evaluate(() => document.documentElement.scrollHeight));
  }
  const sum = (ids: readonly string[]) => ids.reduce((all, id) => all + (heights.get(id) ?? 0), 0);
  expect([...heights.keys()].slice(0, 3)).toEqual(["emergency", "urgent", "weakness"]);
  expect(sum(["emergency", "urgent"])).toBeLessThanOrEqual(MOST.signs);
  expect(sum([...heights.keys()])).toBeLessThanOrEqual(MOST.all);
});

/** Those who have what neurologists look for, to be seen at an ordinary visit. */
const featured = published.filter(({ answers }) => {
  const { urgency, pattern } = assess(questionnaire, answers);
  return urgency === "see-doctor" && /^(several|some)-features$/.test(pattern);
});

const people: readonly (readonly [string, Answers])[] = [
  ["several", several],
  ["some", some],
  ["full, to be seen in days", full],
  ["in need, to be seen today", inNeed],
  ...featured.map(({ id, answers }) => [id, answers] as const),
];

test.each(people)("the result of %s is five screens of a phone and a bit", async (_, answers) => {
  expect(await heightOf(answers)).toBeLessThanOrEqual(4500);
});
