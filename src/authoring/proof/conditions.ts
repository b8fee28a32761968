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

export function atLeast(count: number, ...of: readonly Condition[]): Condition {
  return { op: "at-least", count, of };
}

export function isMet(id: string): Condition {
  return { op: "finding", id, status: ["met"] };
}
