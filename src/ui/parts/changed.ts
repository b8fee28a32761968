import { type Answers, isAnswered } from "../../engine/answer.ts";
import { changesBetween, type Standing } from "../../engine/changes.ts";
import { isSide } from "../../questionnaire/keys.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { shortText } from "../../questionnaire/words.ts";
import { answerText, doctorLabel, doctorText } from "../../sheet/words.ts";
import type { View } from "../view.ts";

type Reader = "person" | "doctor";

/** What became of an answer, in words: the item, what was said before, what is said now. */
export type ChangeRow = {
  readonly item: Item;
  readonly label: string;
  readonly before: string;
  readonly now: string;
};

/** What is not alike in two records, in the order of the questionnaire. */
export type Changed = {
  /** Another answer was given. */
  readonly changed: readonly ChangeRow[];
  /** There is an answer in one of the two alone, which is no change: silence says nothing. */
  readonly once: readonly ChangeRow[];
};

/** What became of the answers since an earlier record, in the words of the person or of the doctor. */
export function changedSince(view: View, earlier: Answers, reader: Reader): Changed {
  const { questionnaire, answers } = view.context;
  const rows = changesBetween(questionnaire, earlier, answers).map(
    ({ item, kind, before, now }) => ({
      item,
      kind,
      label: labelOf(view, item, reader),
      before: said(view, item, before, reader),
      now: said(view, item, now, reader),
    }),
  );
  return {
    changed: rows.filter(({ kind }) => kind === "changed"),
    once: rows.filter(({ kind }) => kind !== "changed"),
  };
}

function labelOf({ text }: View, item: Item, reader: Reader): string {
  return reader === "doctor" && !isSide(item) ? doctorLabel(text, item) : shortText(text, item);
}

function said({ text }: View, item: Item, { isAsked, answer }: Standing, reader: Reader): string {
  if (!isAsked) return text("compare.notAsked");
  if (reader === "person" || answer === undefined || !isAnswered(answer)) {
    return answerText(text, item, answer ?? null);
  }
  return doctorText(text, item, answer, Number.POSITIVE_INFINITY);
}
