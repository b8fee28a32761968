import type { Item } from "../questionnaire/schema.ts";

/** What a person said to one item: a code or a text, several codes, or nothing (asked and left empty). */
export type Answer = string | readonly string[] | null;

/** Answers by linkId. An item that was not reached has no entry; one that was left empty has an empty value. */
export type Answers = Readonly<Record<string, Answer>>;

/** "None" is an answer: nothing of what an item offers is the case. */
export const NONE = "none";

/** "Not sure" is an answer, but what was asked stays unknown. */
export const NOT_SURE = "not-sure";

/** The codes that mean the same at every item and are never chosen beside another, in the order in which they end a list. */
export const EXCLUSIVE: readonly string[] = [NONE, NOT_SURE];

/** Whether a code means the same at every item and is never chosen beside another. */
export function standsAlone(code: string): boolean {
  return EXCLUSIVE.includes(code);
}

/** Whether something was said; "not sure" counts. */
export function isAnswered(answer: Answer | undefined): answer is string | readonly string[] {
  return answer !== undefined && answer !== null && answer.length > 0;
}

/** Whether nobody sees anything in a text: it has only white space, in any script, and signs without a shape. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{DI}\u2800\u{1d159}]/u.test(text);
}

/** Whether something other than "not sure" was said. */
export function isKnown(answer: Answer | undefined): boolean {
  return isAnswered(answer) && !has(answer, NOT_SURE);
}

/** Whether the code was chosen, alone or among others. */
export function has(answer: Answer | undefined, code: string): boolean {
  return typeof answer === "string" ? answer === code : (answer?.includes(code) ?? false);
}

/** Whether one of the codes was chosen. */
export function hasAny(answer: Answer | undefined, codes: readonly string[]): boolean {
  if (typeof answer === "string") return codes.includes(answer);
  return answer ? answer.some((code) => codes.includes(code)) : false;
}

/** The answer to an item that is one code and no other. */
export function answerOf({ type }: Pick<Item, "type">, code: string): Answer {
  return type === "multi" ? [code] : code;
}

/** The codes of an answer, in the order they were given. */
export function codesOf(answer: Answer | undefined): readonly string[] {
  if (!isAnswered(answer)) return [];
  return typeof answer === "string" ? [answer] : answer;
}

/** The answers with some of them given anew; the very same ones where each says what it said. */
export function withAnswers(answers: Answers, given: Answers): Answers {
  const isSame = Object.entries(given).every(
    ([linkId, answer]) => JSON.stringify(answer) === JSON.stringify(answers[linkId]),
  );
  return isSame ? answers : { ...answers, ...given };
}
