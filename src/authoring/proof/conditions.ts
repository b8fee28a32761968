import type { Condition } from "../../questionnaire/schema.ts";

// Conditions of the claims, in the same words as those of the rules.

export function selected(item: string, ...codes: readonly string[]): Condition {
  return { op: "selected", item, codes };
}

export function all(...of: readonly Condition[]): Condition {
  return { op: "all", of };
}

export function any(...of: readonly Condition[]): Condition {
  return { op: "any", of };
}

export function unless(of: Condition): Condition {
  return { op: "unless", of };
}
