import type { Item, Questionnaire } from "../questionnaire/schema.ts";
import { type Answer, isBlank } from "./answer.ts";
import { optionsOf } from "./path.ts";

/**
 * An acceptable value as the answer it is kept as, in its one spelling: nothing said is `null`; codes stand in the order
 * of the questionnaire, for the order of pressing means nothing; a text has no white space around it.
 */
export function normalAnswer(questionnaire: Questionnaire, item: Item, value: unknown): Answer {
  if (typeof value === "string") return isBlank(value) ? null : value.trim();
  if (!Array.isArray(value) || value.length === 0) return null;
  return optionsOf(questionnaire, item).filter((code) => value.includes(code));
}
