import { type Answer, codesOf, isAnswered } from "../engine/answer.ts";
import { isSide, optionKey, questionKey } from "../questionnaire/keys.ts";
import type { Item } from "../questionnaire/schema.ts";

/** Says something in one language; the sheet does not know which. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** An item as one line: the whole question, with the movement where it asks about one side. */
export function questionText(words: Words, item: Item): string {
  if (!isSide(item)) return words(questionKey(item));
  return `${words(`movements.${item.movement}.title`)}: ${words(questionKey(item))}`;
}

/** The short label of an item, as printed. */
export function shortText(words: Words, item: Item): string {
  if (!isSide(item)) return words(`items.${item.linkId}.short`);
  return `${words(`movements.${item.movement}.short`)}, ${words(`sides.${item.side}.short`)}`;
}

/** What was answered, in the words the person saw; not reached and left empty are two things. */
export function answerText(words: Words, item: Item, answer: Answer | undefined): string {
  if (answer === undefined) return words("notAsked");
  if (!isAnswered(answer)) return words("notAnswered");
  if (item.type === "text") return String(answer);
  return codesOf(answer)
    .map((code) => words(`${optionKey(item, code)}.label`))
    .join("; ");
}
