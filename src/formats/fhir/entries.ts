import { at, listFrom } from "./unknown.ts";

/** An item of a response, wherever it stood in it. */
export type Entry = { readonly linkId: string; readonly values: readonly unknown[] };

/** Deeper than any questionnaire, and shallow enough to go down by recursion. */
const DEPTH = 20;

/**
 * All items of a response, or what is wrong with its shape. Programs nest items in their own ways, below items and
 * below answers; the linkId alone says which item it is. One that modifies its meaning is not to be read on.
 */
export function entriesFrom(
  data: unknown,
  depth = 0,
): readonly Entry[] | "not-a-response" | "not-understood" {
  if (at(data, "modifierExtension") !== undefined) return "not-understood";
  const items = listFrom(at(data, "item"));
  if (items === undefined || depth > DEPTH) return "not-a-response";
  const found: Entry[] = [];
  for (const item of items) {
    const linkId = at(item, "linkId");
    const values = listFrom(at(item, "answer"));
    if (typeof linkId !== "string" || values === undefined) return "not-a-response";
    found.push({ linkId, values });
    for (const parent of [item, ...values]) {
      const inner = entriesFrom(parent, depth + 1);
      if (typeof inner === "string") return inner;
      for (const entry of inner) found.push(entry);
    }
  }
  return found;
}
