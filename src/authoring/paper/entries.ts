import { itemsOf } from "../../engine/path.ts";
import type { Item, Questionnaire } from "../../questionnaire/schema.ts";
import { isSide } from "../../questionnaire/side.ts";
import { type Clause, clausesOf, isSameClause } from "./clause.ts";

/** What has a number of its own on paper: one item, or all the sides of movements that follow each other. */
export type Entry = {
  readonly items: readonly [Item, ...Item[]];
  /** All that must be ticked for it to be asked, what its conditions hang on included. */
  readonly clauses: readonly Clause[];
};

/** Everything that is asked on paper, in order, with when it is asked. */
export function entriesOf(questionnaire: Questionnaire): readonly Entry[] {
  const needs = new Map<string, readonly Clause[]>();
  const entries: Entry[] = [];
  for (const items of groupsOf(questionnaire)) {
    const own = items.map(({ enableWhen }) => clausesOf(enableWhen, questionnaire.terms));
    const direct = isTable(items) ? jointly(own) : own.flat();
    const inherited = direct.flatMap(({ linkId }) => needs.get(linkId) ?? []);
    const clauses = distinct([...inherited, ...direct]);
    for (const { linkId } of items) needs.set(linkId, clauses);
    entries.push({ items, clauses });
  }
  return entries;
}

/** Whether these are the sides of movements, which are asked as one table. */
export function isTable([item]: Entry["items"]): boolean {
  return isSide(item);
}

function groupsOf(questionnaire: Questionnaire): readonly Entry["items"][] {
  const groups: [Item, ...Item[]][] = [];
  for (const item of itemsOf(questionnaire)) {
    const last = groups.at(-1);
    if (last && isTable(last) && isSide(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

/** When the table is asked: what all rows need, and any of the codes that open a row. */
function jointly(own: readonly (readonly Clause[])[]): readonly Clause[] {
  const isShared = (clause: Clause) =>
    own.every((clauses) => clauses.some((other) => isSameClause(clause, other)));
  const shared = distinct(own.flat().filter(isShared));
  const rows = distinct(own.flat().filter((clause) => !isShared(clause)));
  const [first] = rows;
  if (!first) return shared;
  if (rows.some(({ linkId }) => linkId !== first.linkId)) {
    throw new Error("The paper version needs rows of movements to be opened by one item.");
  }
  return [...shared, { linkId: first.linkId, codes: rows.flatMap(({ codes }) => codes) }];
}

function distinct(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter(
    (clause, index) => clauses.findIndex((other) => isSameClause(clause, other)) === index,
  );
}
