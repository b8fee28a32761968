import { type Answer, codesOf, isAnswered } from "../engine/answer.ts";
import type { Item } from "../questionnaire/schema.ts";
import { optionText, type Words } from "../questionnaire/words.ts";

/** What was answered, in the words the person saw; not reached and left empty are two things. */
export function answerText(words: Words, item: Item, answer: Answer | undefined): string {
  if (answer === undefined) return words("notAsked");
  if (!isAnswered(answer)) return words("notAnswered");
  if (item.type === "text") return String(answer);
  return codesOf(answer)
    .map((code) => optionText(words, item, code))
    .join("; ");
}
