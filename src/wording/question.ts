import type { Item } from "../questionnaire/schema.ts";
import { isSide } from "../questionnaire/side.ts";
import { optionKey, questionKey } from "./keys.ts";
import type { Translate } from "./translate.ts";

/** An item as one line: the whole question, with the movement where it asks about one side. */
export function questionText(t: Translate, item: Item): string {
  if (!isSide(item)) return t(questionKey(item));
  return `${t(`movements.${item.movement}.title`)}: ${t(questionKey(item))}`;
}

/** The short label of an item, as printed. */
export function shortText(t: Translate, item: Item): string {
  if (!isSide(item)) return t(`items.${item.linkId}.short`);
  return `${t(`movements.${item.movement}.short`)}, ${t(`sides.${item.side}.short`)}`;
}

/** The label of an option. */
export function optionText(t: Translate, item: Item, code: string): string {
  return t(`${optionKey(item, code)}.label`);
}
