import { termOf } from "../../engine/condition.ts";
import type { Condition, Questionnaire } from "../../questionnaire/schema.ts";

/** One of these codes is ticked for this item: what the reader of a sheet of paper can see for themselves. */
export type Clause = { readonly linkId: string; readonly codes: readonly string[] };

/**
 * What must be ticked, all of it, for a condition to hold. Throws on a condition that a line on paper cannot say: it
 * is better not to print than to send a reader the wrong way.
 */
export function clausesOf(
  condition: Condition | undefined,
  terms: Questionnaire["terms"],
): readonly Clause[] {
  if (condition === undefined) return [];
  switch (condition.op) {
    case "selected":
      return [{ linkId: condition.item, codes: condition.codes }];
    case "term":
      return clausesOf(termOf(condition.id, terms), terms);
    case "all":
      return condition.of.flatMap((part) => clausesOf(part, terms));
    default:
      throw new Error(
        `The paper version cannot say "${condition.op}" in enableWhen; use selected and all.`,
      );
  }
}

/** Whether two clauses say the same. */
export function isSameClause(one: Clause, other: Clause): boolean {
  return one.linkId === other.linkId && one.codes.join() === other.codes.join();
}
