import type { Item, Page } from "./schema.ts";

/** Where the words of a questionnaire are found. Keys follow from ids, so that they cannot drift. */
export type Key = string;

const SHARED = ["none", "not-sure"];

/** The question of an item. A movement's two sides share their words. */
export function questionKey(item: Item): Key {
  return isSide(item) ? `sides.${item.side}.question` : `items.${item.linkId}.question`;
}

/** Why an item is asked. */
export function whyKey(item: Item): Key {
  return isSide(item) ? `movements.${item.movement}.why` : `items.${item.linkId}.why`;
}

/** The label of an option; `example` follows at the key below. */
export function optionKey(item: Item, code: string): Key {
  if (SHARED.includes(code)) return `codes.${code}`;
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

/** The movement a page is about, if it asks for the two sides of one. */
export function movementOf(page: Pick<Page, "items">): string | undefined {
  const [item] = page.items;
  return item && isSide(item) ? item.movement : undefined;
}

/** The title of a page. */
export function titleKey(page: Pick<Page, "id" | "items">): Key {
  const movement = movementOf(page);
  return movement ? `movements.${movement}.title` : `pages.${page.id}.title`;
}

/** Whether an item asks about one side of a movement. */
export function isSide(
  item: Item,
): item is Item & { readonly movement: string; readonly side: "left" | "right" } {
  return item.type === "single" && item.movement !== undefined && item.side !== undefined;
}
