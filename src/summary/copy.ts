import type { Answers } from "../engine/answer.ts";
import { itemsOf } from "../engine/path.ts";
import type { AskedQuestionnaire, Item, Questionnaire } from "../questionnaire/schema.ts";
import type { Asks, Print } from "../session/session.ts";

/** What a copy that leaves the device is made from. */
export type Source = {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly asks: Asks;
  readonly print: Print;
  /** The day on which it is read, against which a date can be held. */
  readonly today?: string;
};

/** The answers without those that the person leaves out of every copy. */
export function copiedAnswers({
  questionnaire,
  answers,
  print,
}: Pick<Source, "answers" | "print"> & { readonly questionnaire: AskedQuestionnaire }): Answers {
  const items = itemsOf(questionnaire).filter((item) => !isLeftOut(print, item));
  return Object.fromEntries(
    items.flatMap(({ linkId }) => {
      const answer = answers[linkId];
      return answer === undefined ? [] : [[linkId, answer]];
    }),
  );
}

/** Whether an item's answer stays out of every copy, because the person chose so. */
export function isLeftOut({ hasWords, hasAgeAndSex }: Print, item: Item): boolean {
  return (!hasWords && isOwnWords(item)) || (!hasAgeAndSex && item.personal === true);
}

/** Whether the person leaves anything out of every copy. */
export function leavesOut({ hasWords, hasAgeAndSex }: Print): boolean {
  return !hasWords || !hasAgeAndSex;
}

/** Whether an item takes what the person writes in their own words. */
export function isOwnWords(item: Item): boolean {
  return item.type === "text" && item.format === "free";
}
