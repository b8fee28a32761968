import type { Item, PathQuestionnaire } from "../questionnaire/schema.ts";
import { type Answer, isBlank } from "./answer.ts";
import { optionsOf } from "./path.ts";

/**
 * An acceptable value as the answer it is kept as, in its one spelling: nothing said is `null`; codes stand in the order
 * of the questionnaire, for the order of pressing means nothing; a text is well-formed, and has no white space around it.
 */
export function normalAnswer(questionnaire: PathQuestionnaire, item: Item, value: unknown): Answer {
  if (typeof value === "string") return isBlank(value) ? null : wellFormed(value).trim();
  if (!Array.isArray(value) || value.length === 0) return null;
  return optionsOf(questionnaire, item).filter((code) => value.includes(code));
}

/**
 * A text as Unicode has it: half a surrogate pair is no character, so U+FFFD stands for it, as in whatever is written in
 * UTF-8. Some browsers do not have `toWellFormed`.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
