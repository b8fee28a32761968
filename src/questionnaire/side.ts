import type { Item, Page } from "./schema.ts";
import type { Side } from "./sides.ts";

/** An item that asks about one side of a movement. */
export type SideItem = Item & { readonly movement: string; readonly side: Side };

/** Whether an item asks about one side of a movement. */
export function isSide(item: Item): item is SideItem {
  return item.type === "single" && item.movement !== undefined && item.side !== undefined;
}

/** The movement a page is about, if it asks for the two sides of one. */
export function movementOf(page: Pick<Page, "items">): string | undefined {
  const [item] = page.items;
  return item && isSide(item) ? item.movement : undefined;
}

/** The item that asks about one side of a movement; undefined where it is not among these. */
export function sideOf(items: readonly Item[], movement: string, side: Side): SideItem | undefined {
  return items.filter(isSide).find((item) => item.movement === movement && item.side === side);
}
