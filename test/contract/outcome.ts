import type { Answers } from "../../src/engine/answer.ts";
import { type Assessment, assess } from "../../src/engine/assess.ts";
import { optionsOf, pagesOf, pathOf } from "../../src/engine/path.ts";
import { remarksFor } from "../../src/engine/remarks.ts";
import { toldFor } from "../../src/engine/told.ts";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { ITEMS, type Item, PARTS } from "./reading/items.ts";
import { askedByHand, assessByHand, type Reading } from "./reading.ts";
import { type RemarksByHand, remarksByHand } from "./remarks.ts";

/** All that answers lead to: what is asked, what is judged, what is said, to bring and to ask. */
export type Outcome = RemarksByHand & {
  readonly assessment: Assessment | Reading;
  readonly asked: readonly string[];
};

/** By the rules of the questionnaire. */
export function outcomeOf(questionnaire: Questionnaire, answers: Answers): Outcome {
  const path = pathOf(questionnaire, answers);
  const assessment = assess(questionnaire, answers);
  const { notes, bring, asks, causes } = remarksFor(questionnaire, answers);
  const ids = (remarks: readonly { readonly id: string }[]) => remarks.map(({ id }) => id);
  return {
    assessment,
    asked: path.pages.flatMap(({ items }) => items.map(({ linkId }) => linkId)),
    notes: ids(notes),
    bring: ids(bring),
    asks: ids(asks),
    causes: ids(causes),
    say: toldFor(questionnaire, answers, assessment),
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
  /** The notes that stand in place of the comparison, and of its headline alone. */
  readonly replacing: {
    readonly comparison: readonly string[];
    readonly headline: readonly string[];
  };
};

/** By the contract. */
export const CONTENTS: Contents = {
  items: ITEMS,
  parts: PARTS,
  replacing: {
    comparison: ["known-mmn-worse", "known-mmn"],
    headline: ["known-als-mnd", "other-signs"],
  },
};

/** By the questionnaire. */
export function contentsOf(questionnaire: Questionnaire): Contents {
  const notesThat = (isSo: (note: Questionnaire["notes"][number]) => true | undefined) =>
    questionnaire.notes.filter(isSo).map(({ id }) => id);
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
    replacing: {
      comparison: notesThat((note) => note.replacesComparison),
      headline: notesThat((note) => note.replacesHeadline),
    },
  };
}
