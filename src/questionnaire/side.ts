import type { Item, Page } from "./schema.ts";

/** The sides of the body, in the order in which they are asked. */
export const SIDES = ["left", "right"] as const;
export type Side = (typeof SIDES)[number];

/** The code for something that the body has twice, on one of its sides: "hand-left". */
export function onSide(name: string, side: Side): string {
  return `${name}-${side}`;
}

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
