import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { type Answers, has } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";
import { isRequired } from "../../src/engine/problem.ts";
import { well } from "../fixtures/answers.ts";
import { written } from "../fixtures/vignettes.ts";
import { newPage } from "./browser.ts";
import { cases } from "./cases.ts";
import { matrix } from "./matrix.ts";
import { leads } from "./way.ts";

// Every outcome, and every sign of the pages that come first, is come to in the browser: derived from the
// questionnaire, so that a new one that nobody comes to fails.

type Aim = { readonly name: string; readonly isMet: (person: Answers) => boolean };

const outcomes: readonly Aim[] = [
  ...questionnaire.urgency.map(({ code }) => ({
    name: `the urgency ${code}`,
    isMet: (person: Answers) => assess(questionnaire, person).urgency === code,
  })),
  ...questionnaire.pattern.map(({ code }) => ({
    name: `the pattern ${code}`,
    isMet: (person: Answers) => assess(questionnaire, person).pattern === code,
  })),
];

/** The questions that nobody passes without saying which sign they have, and their signs. */
const signs = itemsOf(questionnaire)
  .filter((item) => item.type === "multi" && isRequired(item))
  .flatMap((item) =>
    optionsOf(questionnaire, item)
      .filter((code) => code !== "none")
      .map((code) => ({ linkId: item.linkId, code })),
  );

/** Somebody who is well but for one sign. */
const withSigns = signs.map(({ linkId, code }) => ({
  name: `${linkId}: ${code}`,
  person: { ...well, [linkId]: [code] },
}));

/** Of the outcomes that no case of the vignettes comes to, the written case that does. */
const others = outcomes
  .filter(({ isMet }) => !cases.some(({ answers }) => isMet(answers)))
  .map(({ name, isMet }) => ({
    name,
    person: written.find(({ answers }) => answers.weakness && isMet(answers))?.answers,
  }));

let page: Page;

beforeAll(async () => {
  page = await newPage();
});

test("every outcome is come to here or with the published cases", () => {
  expect(others.filter(({ person }) => !person).map(({ name }) => name)).toEqual([]);
});

test("every sign is an emergency or to be seen the same day", () => {
  expect(signs.filter(({ linkId }) => linkId === "emergency-signs").length).toBeGreaterThan(1);
  expect(signs.filter(({ linkId }) => linkId === "urgent-signs").length).toBeGreaterThan(1);
  for (const { name, person } of withSigns) {
    const soonest = has(person["emergency-signs"], "none") ? "same-day" : "emergency";
    expect(assess(questionnaire, person).urgency, name).toBe(soonest);
  }
});

// Each way to the end, and for the signs the first of each page: they share the pages, and engine and machine judge all.
const isFirst = ({ linkId }: (typeof signs)[number], index: number) =>
  signs.findIndex((sign) => sign.linkId === linkId) === index;

matrix([...withSigns, ...others], (_, index) => !signs[index] || isFirst(signs[index], index))(
  "$name is come to from the start, and told in its words",
  ({ person }) => leads(page, person ?? {}),
);
