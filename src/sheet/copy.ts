import type { Answers } from "../engine/answer.ts";
import type { Asks, Print } from "../engine/session.ts";
import type { Item, Questionnaire } from "../questionnaire/schema.ts";

/** What a copy that leaves the device is made from. */
export type Source = {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly asks: Asks;
  readonly print: Print;
};

/** Whether an item's answer stays out of every copy, because the person chose so. */
export function isLeftOut({ hasWords, hasPerson }: Print, item: Item): boolean {
  return (!hasWords && isOwnWords(item)) || (!hasPerson && item.personal === true);
}

/** Whether an item takes what the person writes in their own words. */
export function isOwnWords(item: Item): boolean {
  return item.type === "text" && item.format === "free";
}
