import { type Answers, has, NONE } from "../../engine/answer.ts";
import { assess } from "../../engine/assess.ts";
import { isToday, SOONEST_FIRST } from "../../engine/urgency.ts";
import { mmn } from "../mmn.ts";
import type { Chances } from "../random.ts";
import type { Condition } from "./conditions.ts";
import { chancesOf, drawPerson } from "./draw.ts";
import { type Shares, sharesOf } from "./shares.ts";

/** The seed of the committed page; another may be given to see how much is chance. */
export const SEED = 20260101;
export const PEOPLE = 10_000;

export const PATTERNS = [
  ...["several-features", "some-features", "few-features"],
  ...["not-enough-answers", "points-elsewhere", "no-weakness"],
];

/** Of everybody with a condition, how many came to each urgency and pattern. */
export type Spread = { readonly people: number; readonly counts: Readonly<Record<string, number>> };

/** A condition and how its people spread: all of them, and those who chose no sign on the safety pages. */
export type Row = {
  readonly condition: Condition;
  readonly spread: Spread;
  readonly signless: Spread;
};

/** A person drawn, and what the rules say. */
export type Person = {
  readonly chances: Chances;
  readonly answers: Answers;
  readonly urgency: string;
  readonly pattern: string;
};

/** People with a condition. */
export function peopleWith(
  condition: Condition,
  count: number = PEOPLE,
  seed: number = SEED,
  shares: Shares = sharesOf(condition),
): readonly Person[] {
  return chancesOf(count, seed + numberOf(condition.id)).map((chances) =>
    judged(chances, drawPerson(shares, chances)),
  );
}

/** A person with other answers. */
export function judged(chances: Chances, answers: Answers): Person {
  const { urgency, pattern } = assess(mmn, answers);
  return { chances, answers, urgency, pattern };
}

/** How people spread over what they are told. */
export function spreadOf(people: readonly Person[]): Spread {
  const outcomes = [...SOONEST_FIRST, ...PATTERNS].map((code) => [code, 0] as const);
  const counts: Record<string, number> = Object.fromEntries(outcomes);
  for (const { urgency, pattern } of people) {
    counts[urgency] = (counts[urgency] ?? 0) + 1;
    counts[pattern] = (counts[pattern] ?? 0) + 1;
  }
  return { people: people.length, counts };
}

/** Of a hundred, how many came to an outcome. */
export function inHundred({ people, counts }: Spread, code: string): number {
  return ((counts[code] ?? 0) * 100) / people;
}

/** Whether a person chose a sign on the safety pages. */
export function hasSign({ answers }: Person): boolean {
  return ["emergency-signs", "urgent-signs"].some((linkId) => !has(answers[linkId], NONE));
}

/** Of a hundred, how many were told less than the same day. */
export function lateInHundred(spread: Spread): number {
  return SOONEST_FIRST.filter((code) => !isToday(code)).reduce(
    (sum, code) => sum + inHundred(spread, code),
    0,
  );
}

/** The conditions that must be seen the same day. */
export function isAcute({ id }: Condition): boolean {
  return ["stroke", "guillain-barre"].includes(id);
}

/** A number of its own for each condition, so that adding one leaves the people of the others as they are. */
function numberOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
