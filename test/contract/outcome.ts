import type { Answers } from "../../src/engine/answer.ts";
import { type Assessment, assess } from "../../src/engine/assess.ts";
import { holds } from "../../src/engine/condition.ts";
import { optionsOf, pagesOf, pathOf } from "../../src/engine/path.ts";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { ITEMS, type Item, PARTS } from "./reading/items.ts";
import { askedByHand, assessByHand, type Reading } from "./reading.ts";
import { remarksByHand } from "./remarks.ts";

/** All that answers lead to: what is asked, what is judged, what is said, to bring and to ask. */
export type Outcome = {
  readonly assessment: Assessment | Reading;
  readonly asked: readonly string[];
  readonly notes: readonly string[];
  readonly bring: readonly string[];
  readonly asks: readonly string[];
};

/** By the rules of the questionnaire. */
export function outcomeOf(questionnaire: Questionnaire, answers: Answers): Outcome {
  const { notes, bring, asks, terms } = questionnaire;
  const path = pathOf(questionnaire, answers);
  const facts = { answers: path.answers, terms };
  return {
    assessment: assess(questionnaire, answers),
    asked: path.pages.flatMap(({ items }) => items.map(({ linkId }) => linkId)),
    notes: notes.filter(({ when }) => holds(when, facts)).map(({ id }) => id),
    bring: bring.filter(({ when }) => holds(when, facts)).map(({ id }) => id),
    asks: asks.filter(({ when }) => holds(when, facts)).map(({ id }) => id),
  };
}

/** By the contract, read by hand. */
export function outcomeByHand(answers: Answers): Outcome {
  return {
    assessment: assessByHand(answers),
    asked: askedByHand(answers),
    ...remarksByHand(answers),
  };
}

/** What a questionnaire holds, conditions aside, as the contract has it. */
export type Contents = {
  readonly items: readonly Item[];
  /** The parts, and whether they may be left out. */
  readonly parts: readonly (readonly [string, boolean])[];
  /** The notes that stand in place of the comparison. */
  readonly replacing: readonly string[];
};

/** By the contract. */
export const CONTENTS: Contents = { items: ITEMS, parts: PARTS, replacing: ["known-mmn"] };

/** By the questionnaire. */
export function contentsOf(questionnaire: Questionnaire): Contents {
  const items = pagesOf(questionnaire).flatMap((page) =>
    page.items.map((item) => ({
      linkId: item.linkId,
      page: page.id,
      type: item.type,
      codes: [...optionsOf(questionnaire, item)],
      required: item.type !== "text" && item.required === true,
    })),
  );
  return {
    items,
    parts: questionnaire.sections.map(({ id, optional }) => [id, optional ?? false]),
    replacing: questionnaire.notes
      .filter(({ replacesComparison }) => replacesComparison)
      .map(({ id }) => id),
  };
}
