import fc from "fast-check";
import { expect, test } from "vitest";
import { needing } from "../../../src/authoring/check/checks/needs.ts";
import type { Outcome } from "../../../src/authoring/check/checks/states.ts";
import type { Answer, Answers } from "../../../src/engine/answer.ts";
import { assess } from "../../../src/engine/assess.ts";
import { evaluate, type Truth } from "../../../src/engine/condition.ts";
import { relevantAnswers } from "../../../src/engine/path.ts";
import type { Condition } from "../../../src/questionnaire/schema.ts";
import { sound } from "./sound.ts";

// The checker must never call impossible what can be. Here the engine judges every record of answers there is.

const questionnaire = sound();
const needs = needing(questionnaire);

const ANSWERS: Readonly<Record<string, readonly Answer[]>> = {
  weak: [null, "yes", "no", "not-sure"],
  signs: [null, ["rash"], ["fall"], ["rash", "fall"], ["none"]],
  movements: [null, ["grip"], ["other"], ["grip", "other"], ["none"], ["not-sure"]],
  "grip-left": [null, "strong", "weak", "not-sure"],
  "grip-right": [null, "strong", "weak", "not-sure"],
  words: [null, "something"],
};

const everyFacts = everyRecord(Object.entries(ANSWERS)).map((answers) => ({
  answers: relevantAnswers(questionnaire, answers),
  terms: questionnaire.terms,
  statuses: new Map(assess(questionnaire, answers).findings.map(({ id, status }) => [id, status])),
}));

const OUTCOMES: Readonly<Record<Outcome, (truth: Truth) => boolean>> = {
  true: (truth) => truth === true,
  false: (truth) => truth === false,
  "not-true": (truth) => truth !== true,
  "not-false": (truth) => truth !== false,
};

test("a condition that comes out so for some answers is never called impossible", () => {
  fc.assert(
    fc.property(conditions(), (condition) => {
      const truths = new Set(everyFacts.map((facts) => evaluate(condition, facts)));
      for (const outcome of ["true", "false", "not-true", "not-false"] as const) {
        const isPossible = [...truths].some(OUTCOMES[outcome]);
        const isNeeded = needs.toBe(condition, outcome) !== undefined;
        if (isPossible) expect({ outcome, isNeeded }).toEqual({ outcome, isNeeded: true });
      }
    }),
    { numRuns: 200 },
  );
});

test("a condition of one item is called impossible exactly when it is", () => {
  fc.assert(
    fc.property(readings(), fc.constantFrom<Outcome>("true", "false"), (condition, outcome) => {
      const isPossible = everyFacts.some((facts) => OUTCOMES[outcome](evaluate(condition, facts)));
      expect(needs.toBe(condition, outcome) !== undefined).toBe(isPossible);
    }),
  );
});

function conditions(): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      readings(),
      fc
        .constantFrom(...Object.keys(questionnaire.terms))
        .map((id) => ({ op: "term", id }) as const),
      fc.record({
        op: fc.constant("finding" as const),
        id: fc.constantFrom("any-hand", "both-hands"),
        status: fc.subarray(["met", "not-met", "unclear", "unknown"] as const, { minLength: 1 }),
      }),
      fc.record({ op: fc.constantFrom("not" as const, "unless" as const), of: tie("condition") }),
      fc.record({
        op: fc.constantFrom("all" as const, "any" as const),
        of: some(tie("condition")),
      }),
      fc.record({
        op: fc.constant("at-least" as const),
        count: fc.integer({ min: 1, max: 4 }),
        of: some(tie("condition")),
      }),
    ),
  }));
  return condition;
}

function readings(): fc.Arbitrary<Condition> {
  const items = fc.constantFrom(...Object.keys(ANSWERS));
  return fc.oneof(
    fc.record({ op: fc.constantFrom("answered" as const, "known" as const), item: items }),
    items
      .filter((item) => item !== "words")
      .chain((item) =>
        fc.record({
          op: fc.constant("selected" as const),
          item: fc.constant(item),
          codes: fc.subarray(codesOf(item), { minLength: 1 }),
        }),
      ),
  );
}

function codesOf(item: string): string[] {
  return [...new Set((ANSWERS[item] ?? []).flatMap((answer) => answer ?? []))];
}

function some<T>(entry: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(entry, { minLength: 1, maxLength: 4 });
}

function everyRecord(items: readonly (readonly [string, readonly Answer[]])[]): readonly Answers[] {
  const [first, ...others] = items;
  if (!first) return [{}];
  const [item, answers] = first;
  return everyRecord(others).flatMap((rest) =>
    answers.map((answer) => ({ ...rest, [item]: answer })),
  );
}
