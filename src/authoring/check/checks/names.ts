import { once } from "../../../engine/once.ts";
import { itemsOf } from "../../../engine/path.ts";
import type { Finding, Item, Questionnaire } from "../../../questionnaire/schema.ts";

// Every rule names items and findings: a search through the list for each name would take a hundred times as long where
// there are ten times as many. So each list is gone through once.

const itemsByName = once((questionnaire: Questionnaire) =>
  firstOf(itemsOf(questionnaire), ({ linkId }) => linkId),
);

const findingsByName = once(({ findings }: Questionnaire) => firstOf(findings, ({ id }) => id));

/** The item of this linkId, the first where several have it; undefined where there is none. */
export function itemNamed(questionnaire: Questionnaire, linkId: string): Item | undefined {
  return itemsByName(questionnaire).get(linkId);
}

/** The finding of this id, the first where several have it; undefined where there is none. */
export function findingNamed(questionnaire: Questionnaire, id: string): Finding | undefined {
  return findingsByName(questionnaire).get(id);
}

/** At which place of a list a name stands first. */
export function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, index) => [name, index] as const).reverse());
}

function firstOf<T>(list: readonly T[], nameOf: (entry: T) => string): ReadonlyMap<string, T> {
  return new Map(list.map((entry) => [nameOf(entry), entry] as const).reverse());
}

/** The entries of a list by the keys they have, each key's in the order of the list. */
export function groupsOf<T, Key>(
  list: readonly T[],
  keysOf: (entry: T) => readonly Key[],
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const entry of list) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
