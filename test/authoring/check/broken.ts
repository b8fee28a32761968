import { expect } from "vitest";
import { check } from "../../../src/authoring/check/rules.ts";
import { choice, finding } from "./conditions.ts";
import { sound } from "./sound.ts";

// What breaks a sound questionnaire in tests, and how the fault is looked for.

/** One change to a sound questionnaire: where, to what; the place and words of the fault it makes. */
export type Change = readonly [path: string, value: unknown, where: string, what: RegExp];

export const WEAK = choice("weak", "yes");
export const STRONG = choice("weak", "no");
export const RASH = choice("signs", "rash");
export const GRIP = choice("movements", "grip");
export const LEFT = choice("grip-left", "weak");
export const HAND = finding("any-hand", "met");

export const START = "sections.0.pages.0";
export const SIGNS = "sections.0.pages.1";
export const MOVEMENTS = "sections.0.pages.2";
export const SIDES = "sections.0.pages.3";
export const WORDS = "sections.1.pages.0";

export function finds(path: string, value: unknown, where: string, what: RegExp): void {
  expect(check(sound(path, value))).toContainEqual({ where, what: expect.stringMatching(what) });
}

/** The change makes this fault and no other. */
export function findsOnly(path: string, value: unknown, where: string, what: RegExp): void {
  expect(check(sound(path, value))).toEqual([{ where, what: expect.stringMatching(what) }]);
}

export function reason(id: string) {
  return { id, when: RASH, citations: ["A1"] };
}
