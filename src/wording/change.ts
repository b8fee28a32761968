import { isAnswered } from "../engine/answer.ts";
import { changesBetween, type Earlier, type Standing } from "../engine/changes.ts";
import type { Item } from "../questionnaire/schema.ts";
import { isSide } from "../questionnaire/side.ts";
import { answerText, doctorLabel, doctorText, type Source } from "./answer.ts";
import { shortText } from "./question.ts";
import type { Translate } from "./translate.ts";

/** Who reads it: each has words of their own. */
type Reader = "person" | "doctor";

/** What was said of something before, and what is said now; of an answer, by its linkId. */
export type ThenAndNow = {
  readonly linkId?: string;
  readonly label: string;
  readonly before: string;
  readonly now: string;
};

/** What became of an answer, in words. */
export type ChangeRow = ThenAndNow & { readonly item: Item };

/** What is not alike in two records, in the order of the questionnaire. */
export type Changed = {
  /** Another answer was given. */
  readonly changed: readonly ChangeRow[];
  /** There is an answer in one of the two alone, which is no change: silence says nothing. */
  readonly once: readonly ChangeRow[];
};

/** What became of the answers since an earlier record, in the words of the person or of the doctor. */
export function changedSince(
  { questionnaire, answers, t }: Source,
  earlier: Earlier,
  reader: Reader,
): Changed {
  const rows = changesBetween(questionnaire, earlier, { answers }).map(
    ({ item, kind, before, now }) => ({
      item,
      linkId: item.linkId,
      kind,
      label: labelOf(t, item, reader),
      before: said(t, item, before, reader),
      now: said(t, item, now, reader),
    }),
  );
  return {
    changed: rows.filter(({ kind }) => kind === "changed"),
    once: rows.filter(({ kind }) => kind !== "changed"),
  };
}

function labelOf(t: Translate, item: Item, reader: Reader): string {
  return reader === "doctor" && !isSide(item) ? doctorLabel(t, item) : shortText(t, item);
}

function said(t: Translate, item: Item, { isAsked, answer }: Standing, reader: Reader): string {
  if (!isAsked) return t("compare.notAsked");
  if (reader === "person" || answer === undefined || !isAnswered(answer)) {
    return answerText(t, item, answer ?? null);
  }
  return doctorText(t, item, answer, Number.POSITIVE_INFINITY);
}
