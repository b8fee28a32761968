import type { Condition, FindingStatus } from "../../../src/questionnaire/schema.ts";

// Conditions on the sound questionnaire, in the fewest words.

export function choice(item: string, ...codes: readonly string[]): Condition {
  return { op: "selected", item, codes };
}

export function answered(item: string): Condition {
  return { op: "answered", item };
}

export function known(item: string): Condition {
  return { op: "known", item };
}

export function term(id: string): Condition {
  return { op: "term", id };
}

export function finding(id: string, ...status: readonly FindingStatus[]): Condition {
  return { op: "finding", id, status };
}

export function not(of: Condition): Condition {
  return { op: "not", of };
}

export function unless(of: Condition): Condition {
  return { op: "unless", of };
}

export function all(...of: readonly Condition[]): Condition {
  return { op: "all", of };
}

export function any(...of: readonly Condition[]): Condition {
  return { op: "any", of };
}

export function atLeast(count: number, ...of: readonly Condition[]): Condition {
  return { op: "at-least", count, of };
}
