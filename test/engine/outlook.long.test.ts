import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { type Answers, isKnown } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import { itemsOf, pathOf } from "../../src/engine/path.ts";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { randomRecord } from "../contract/records.ts";
import { type Dice, dice, hint, SLOW } from "../fixtures/random.ts";
import { tiny } from "../fixtures/tiny.ts";
import { randomValue } from "../fixtures/values.ts";

type Source = readonly [string, Questionnaire, (roll: Dice) => Answers];

const sources: readonly Source[] = [
  ["the real questionnaire", mmn, (roll) => randomRecord(roll.number)],
  ["a small one", tiny, (roll) => some(tiny, roll)],
];

/** Random answers to some of the items. */
function some(questionnaire: Questionnaire, roll: Dice): Answers {
  const asked = itemsOf(questionnaire).filter(() => roll.number() < 0.6);
  return Object.fromEntries(
    asked.map((item) => [item.linkId, randomValue(questionnaire, item, roll)]),
  );
}

/** The items that are asked and not known. */
function unknownIn(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const path = pathOf(questionnaire, answers);
  return path.pages
    .flatMap(({ items }) => items.map(({ linkId }) => linkId))
    .filter((linkId) => !isKnown(path.answers.get(linkId)));
}

/** What is known, with something random for all the rest. */
function completed(questionnaire: Questionnaire, answers: Answers, roll: Dice): Answers {
  const { answers: relevant } = pathOf(questionnaire, answers);
  return Object.fromEntries(
    itemsOf(questionnaire).map((item) => {
      const answer = relevant.get(item.linkId);
      const isSettled = answer !== undefined && isKnown(answer);
      return [item.linkId, isSettled ? answer : randomValue(questionnaire, item, roll)];
    }),
  );
}

describe.each(sources)("%s", (_, questionnaire, record) => {
  test.each(["urgency", "pattern"] as const)(
    "an unknown answer that is not listed never changes the %s, whatever all the others are",
    SLOW,
    (what) => {
      const roll = dice();
      const items = new Map(itemsOf(questionnaire).map((item) => [item.linkId, item]));
      let tried = 0;
      for (let count = 0; count < 300; count += 1) {
        const answers = record(roll);
        const listed = outlookOf(questionnaire, answers)[what];
        const others = unknownIn(questionnaire, answers).filter((id) => !listed.includes(id));
        for (let time = 0; time < 3; time += 1) {
          const full = completed(questionnaire, answers, roll);
          const expected = assess(questionnaire, full)[what];
          for (const linkId of others) {
            const item = items.get(linkId);
            if (!item) continue;
            const changed = { ...full, [linkId]: randomValue(questionnaire, item, roll) };
            tried += 1;
            if (assess(questionnaire, changed)[what] === expected) continue;
            expect.fail(hint(`${linkId} is not listed for ${JSON.stringify(answers)}`));
          }
        }
      }
      expect(tried).toBeGreaterThan(1000);
    },
  );

  test.each(["urgency", "pattern"] as const)(
    "when nothing is listed for the %s, no answer changes it",
    SLOW,
    (what) => {
      const roll = dice();
      let tried = 0;
      for (let count = 0; count < 300; count += 1) {
        const answers = record(roll);
        if (outlookOf(questionnaire, answers)[what].length > 0) continue;
        const expected = assess(questionnaire, answers)[what];
        for (let time = 0; time < 5; time += 1) {
          const full = completed(questionnaire, answers, roll);
          expect(assess(questionnaire, full)[what], hint(JSON.stringify(answers))).toBe(expected);
          tried += 1;
        }
      }
      expect(tried).toBeGreaterThan(100);
    },
  );

  test("only what is asked and not known is listed", SLOW, () => {
    const roll = dice();
    for (let count = 0; count < 300; count += 1) {
      const answers = record(roll);
      const { urgency, pattern } = outlookOf(questionnaire, answers);
      expect(unknownIn(questionnaire, answers), hint(JSON.stringify(answers))).toEqual(
        expect.arrayContaining([...urgency, ...pattern]),
      );
    }
  });
});
