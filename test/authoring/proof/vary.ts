import type { Vary } from "../../../src/authoring/proof/records.ts";
import type { Answer, Answers } from "../../../src/engine/answer.ts";
import { isAnswered } from "../../../src/engine/answer.ts";
import { itemsOf } from "../../../src/engine/path.ts";
import type { Questionnaire } from "../../../src/questionnaire/schema.ts";
import type { Dice } from "../../fixtures/random.ts";
import { randomValue } from "../../fixtures/values.ts";

/** For tests of tens of thousands of records: seconds on a machine that is free, but a busy one is no failure. */
export const LONG = { timeout: 300_000 };

/** Takes any of the answers of a class, any codes of a group, and nothing in any of its forms. */
export function randomly(dice: Dice): Vary {
  return {
    one: (answers) => dice.pick(answers),
    some: (codes) => dice.shuffle(codes).slice(0, codes.length && 1 + dice.below(codes.length)),
  };
}

/** The same record, with silence as absent or empty at random, and anything for the items that it leaves out. */
export function loosely(questionnaire: Questionnaire, answers: Answers, dice: Dice): Answers {
  const filled: Record<string, Answer> = {};
  for (const item of itemsOf(questionnaire)) {
    const { linkId, type } = item;
    const said = linkId in answers ? answers[linkId] : randomValue(questionnaire, item, dice);
    if (isAnswered(said)) filled[linkId] = said;
    else if (dice.number() < 0.6) filled[linkId] = dice.pick([null, type === "multi" ? [] : ""]);
  }
  return filled;
}

/** The same record with the order of its items and of the codes within them shuffled. */
export function reordered(answers: Answers, dice: Dice): Answers {
  const entries = Object.entries(answers).map(
    ([linkId, answer]) =>
      [linkId, Array.isArray(answer) ? dice.shuffle<string>(answer) : answer] as const,
  );
  return Object.fromEntries(dice.shuffle(entries));
}
