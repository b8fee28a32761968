import { expect, test } from "vitest";
import { check } from "../../src/authoring/check/rules.ts";
import { assess } from "../../src/engine/assess.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import { itemsOf, pathOf } from "../../src/engine/path.ts";
import type { CitedQuestionnaire } from "../../src/questionnaire/schema.ts";
import { counted, searchedDuring } from "../fixtures/work.ts";
import { answersTo, madeQuestionnaire } from "./made.ts";

// A test cannot go by the clock. So it counts what is read of a questionnaire and how long the lists are that are searched.

const SMALL = 30;
const LARGE = 300;

const made = new Map([SMALL, LARGE].map((size) => [size, madeQuestionnaire(size)]));

/** What it costs to do something with a questionnaire of a size: reads of it, and entries of lists searched. */
function workFor(size: number, act: (questionnaire: CitedQuestionnaire) => unknown): number {
  const { data, reads } = counted(made.get(size) as CitedQuestionnaire);
  const searched = searchedDuring(() => act(data));
  return reads() + searched;
}

/** Somebody who is weak and answered nothing else: everything is asked and open. */
const silent = { "b0-signs": ["cough"] };

test.each([10, SMALL, LARGE])(
  "a made questionnaire of %i items has so many and no fault",
  (size) => {
    const questionnaire = madeQuestionnaire(size);
    expect(itemsOf(questionnaire)).toHaveLength(size);
    expect(check(questionnaire)).toEqual([]);
  },
);

test.each([
  ["assess", (one: CitedQuestionnaire) => assess(one, answersTo(one, 1))],
  ["assess with nothing known", (one: CitedQuestionnaire) => assess(one, silent)],
  ["pathOf", (one: CitedQuestionnaire) => pathOf(one, answersTo(one, 1))],
  ["outlookOf", (one: CitedQuestionnaire) => outlookOf(one, answersTo(one, 1))],
  ["outlookOf with all open", (one: CitedQuestionnaire) => outlookOf(one, silent)],
  ["check", check],
])("ten times as many items cost ten times the work: %s", (_, act) => {
  const small = workFor(SMALL, act);
  const large = workFor(LARGE, act);
  expect(small).toBeGreaterThan(SMALL);
  expect(large / small).toBeLessThan((LARGE / SMALL) * 1.2);
});
