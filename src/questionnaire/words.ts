import { isSide, optionKey, questionKey } from "./keys.ts";
import type { Item } from "./schema.ts";

/** Says something in one language; whoever asks does not know which. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Words, with what else it takes to put together whole texts: lists, what there are no words for, the language. */
export type Wording = Words & {
  readonly list: (key: string) => readonly string[];
  readonly has: (key: string) => boolean;
  /** A BCP 47 tag. */
  readonly language: string;
};

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

/** The label of an option. */
export function optionText(words: Words, item: Item, code: string): string {
  return words(`${optionKey(item, code)}.label`);
}
