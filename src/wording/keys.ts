import { standsAlone } from "../engine/answer.ts";
import type { Item, Page } from "../questionnaire/schema.ts";
import { isSide, movementOf } from "../questionnaire/side.ts";

/** Where the words of a questionnaire are found. Keys follow from ids, so that they cannot drift. */
export type Key = string;

/** The question of an item. A movement's two sides share their words. */
export function questionKey(item: Item): Key {
  return isSide(item) ? `sides.${item.side}.question` : `items.${item.linkId}.question`;
}

/** Why an item is asked. */
export function whyKey(item: Item): Key {
  return isSide(item) ? `movements.${item.movement}.why` : `items.${item.linkId}.why`;
}

/** The words of an option; those of a code that means the same at every item stand once for all. */
export function optionKey(item: Item, code: string): Key {
  if (standsAlone(code)) return `codes.${code}`;
  if (item.type !== "text" && typeof item.options === "string") {
    return `optionSets.${item.options}.${code}`;
  }
  return `items.${item.linkId}.options.${code}`;
}

/** An option in the words of the doctor's page; one that several items share has a short form for it. */
export function doctorKey(item: Item, code: string): Key {
  const key = optionKey(item, code);
  return key.startsWith("items.") ? `doctor.${item.linkId}.options.${code}` : `${key}.short`;
}

/** The title of a page. */
export function titleKey(page: Pick<Page, "id" | "items">): Key {
  const movement = movementOf(page);
  return movement ? `movements.${movement}.title` : `pages.${page.id}.title`;
}
