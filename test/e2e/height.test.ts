import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { published } from "../fixtures/vignettes.ts";
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
