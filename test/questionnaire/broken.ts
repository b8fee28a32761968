import { expect } from "vitest";
import { check } from "../../src/questionnaire/check.ts";
import { sound } from "./sound.ts";

// What breaks a sound questionnaire in tests, and how the fault is looked for.

/** One change to a sound questionnaire: where, to what; the place and words of the fault it makes. */
export type Change = readonly [path: string, value: unknown, where: string, what: RegExp];

export const WEAK = { op: "selected", item: "weak", codes: ["yes"] };
export const STRONG = { op: "selected", item: "weak", codes: ["no"] };
export const RASH = { op: "selected", item: "signs", codes: ["rash"] };
export const GRIP = { op: "selected", item: "movements", codes: ["grip"] };
export const LEFT = { op: "selected", item: "grip-left", codes: ["weak"] };
export const HAND = { op: "finding", id: "any-hand", status: ["met"] };

export const START = "sections.0.pages.0";
export const SIGNS = "sections.0.pages.1";
export const MOVEMENTS = "sections.0.pages.2";
export const SIDES = "sections.0.pages.3";
export const WORDS = "sections.1.pages.0";

export function finds(path: string, value: unknown, where: string, what: RegExp): void {
  expect(check(sound(path, value))).toContainEqual({ where, what: expect.stringMatching(what) });
}

export function reason(id: string) {
  return { id, when: RASH, citations: ["A1"] };
}

export function choice(item: string, code: string) {
  return { op: "selected", item, codes: [code] };
}

export function answered(item: string) {
  return { op: "answered", item };
}

export function term(id: string) {
  return { op: "term", id };
}

export function finding(id: string, status = "met", also?: object) {
  const when = { op: "finding", id, status: [status] };
  return also ? all(when, also) : when;
}

export function all(...of: readonly object[]) {
  return { op: "all", of };
}

export function any(...of: readonly object[]) {
  return { op: "any", of };
}

export function unless(of: object) {
  return { op: "unless", of };
}
