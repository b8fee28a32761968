import { type Answer, codesOf, isAnswered } from "../engine/answer.ts";
import { doctorKey } from "../questionnaire/keys.ts";
import type { Item } from "../questionnaire/schema.ts";
import { optionText, type Words } from "../questionnaire/words.ts";
import { shortList } from "./shorten.ts";

/** What was answered, in the words the person saw; not reached and left empty are two things. */
export function answerText(words: Words, item: Item, answer: Answer | undefined): string {
  if (answer === undefined) return words("notAsked");
  if (!isAnswered(answer)) return words("notAnswered");
  if (item.type === "text") return String(answer);
  return codesOf(answer)
    .map((code) => optionText(words, item, code))
    .join("; ");
}

/** What was answered in the doctor's words, at most so many options of it. */
export function doctorText(words: Words, item: Item, answer: Answer, most: number): string {
  if (item.type === "text") return String(answer);
  const options = codesOf(answer).map((code) => words(doctorKey(item, code)));
  return shortList(words, options, most).join("; ");
}

/** The name of an item on the doctor's page. */
export function doctorLabel(words: Words, item: Item): string {
  return words(`doctor.${item.linkId}.label`);
}
