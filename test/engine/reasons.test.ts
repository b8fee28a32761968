import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { reasonsOf } from "../../src/engine/reasons.ts";
import type { Condition, Questionnaire } from "../../src/questionnaire/schema.ts";
import { typical, well } from "../fixtures/answers.ts";
import { tiny } from "../fixtures/tiny.ts";

const reasons = (questionnaire: Questionnaire, answers: Answers) =>
  reasonsOf(questionnaire, answers, assess(questionnaire, answers));

type Row = readonly [Answers, readonly string[], readonly string[]];

const ofTiny: readonly Row[] = [
  [{}, [], []],
  [{ alarm: ["none"] }, [], []],
  [{ alarm: ["fire"] }, ["alarm"], ["A1"]],
  // A reason that holds by a finding comes from the answers that make the finding.
  [{ pace: "fast", alarm: ["flood"] }, ["alarm", "pace"], ["A1", "A2"]],
  [{ pace: "fast", alarm: ["flood", "fire"] }, ["alarm", "pace"], ["A1", "A2"]],
  // What holds for want of an answer comes from no answer.
  [{ weak: "yes" }, ["weak"], ["A3"]],
  [{ weak: "yes", pace: "not-sure", alarm: ["flood"] }, ["alarm", "weak"], ["A2", "A3"]],
  [{ weak: "yes", pace: "slow", alarm: ["flood"] }, ["alarm"], ["A2"]],
];

test.each(ofTiny)("%j: because of %j, by %j", (answers, because, citations) => {
  expect(reasons(tiny, answers)).toEqual({ because, citations });
});

test("an answer that is one half of a reason that may hold is no reason", () => {
  const slowAndTea: Condition = {
    op: "all",
    of: [
      { op: "selected", item: "pace", codes: ["slow"] },
      { op: "selected", item: "tea", codes: ["yes"] },
    ],
  };
  const smoke: Condition = { op: "selected", item: "alarm", codes: ["smoke"] };
  const when: Condition = { op: "any", of: [slowAndTea, smoke] };
  const questionnaire: Questionnaire = {
    ...tiny,
    urgency: [
      { code: "emergency", reasons: [{ id: "either", when, citations: ["A1"] }] },
      { code: "see-doctor" },
    ],
  };
  const because = (answers: Answers) => reasons(questionnaire, answers).because;
  expect(because({ alarm: ["smoke"], pace: "slow" })).toEqual(["alarm"]);
  expect(because({ alarm: ["smoke"], pace: "slow", tea: "no" })).toEqual(["alarm"]);
  expect(because({ alarm: ["smoke"], pace: "slow", tea: "yes" })).toEqual(["alarm", "pace", "tea"]);
});

/** The tiny questionnaire with one urgent reason. */
const urgentWhen = (when: Condition): Questionnaire => ({
  ...tiny,
  urgency: [
    { code: "emergency", reasons: [{ id: "one", when, citations: ["A1"] }] },
    { code: "see-doctor" },
  ],
});

test("a reason that counts comes from what it counted", () => {
  const [fire, smoke, fast] = [
    { op: "selected", item: "alarm", codes: ["fire"] },
    { op: "selected", item: "weak", codes: ["no"] },
    { op: "selected", item: "pace", codes: ["fast"] },
  ] as const;
  const questionnaire = urgentWhen({ op: "at-least", count: 2, of: [fire, smoke, fast] });
  const answers = { alarm: ["fire"], weak: "yes", pace: "fast" };
  expect(reasons(questionnaire, answers).because).toEqual(["alarm", "pace"]);
});

test("a reason that holds because a finding is not met comes from no answer that would meet it", () => {
  const questionnaire = urgentWhen({ op: "finding", id: "slow", status: ["not-met", "unclear"] });
  expect(reasons(questionnaire, { pace: "fast" }).because).toEqual([]);
  const either = urgentWhen({ op: "finding", id: "slow", status: ["met", "unclear"] });
  expect(reasons(either, { pace: "medium" }).because).toEqual([]);
  expect(reasons(either, { pace: "slow" }).because).toEqual(["pace"]);
});

const ofMmn: Readonly<Record<string, readonly (readonly [Answers, readonly string[]])[]>> = {
  emergency: [
    [{ "emergency-signs": ["chest-pain"] }, ["emergency-signs"]],
    [
      { breathing: "at-rest-or-flat", "emergency-signs": ["chest-pain"] },
      ["emergency-signs", "breathing"],
    ],
    [
      { "urgent-signs": ["spreading-fast"], "weak-parts": ["face"] },
      ["urgent-signs", "weak-parts"],
    ],
    [
      { "urgent-signs": ["spreading-fast"], speech: "a-little", "head-signs": ["eyelids"] },
      ["urgent-signs", "speech", "head-signs"],
    ],
  ],
  "same-day": [
    [{ "onset-speed": "days", duration: null }, ["onset-speed"]],
    [{ course: "fast-worse", duration: "under-4-weeks" }, ["duration", "course"]],
    [{ duration: "under-4-weeks", "onset-speed": null }, ["duration"]],
    [{ swallowing: "a-little", "weight-loss": "yes" }, ["swallowing", "weight-loss"]],
  ],
  "within-days": [
    [{ stiffness: "a-bit", reflexes: "brisk" }, ["stiffness", "reflexes"]],
    [{ stiffness: "a-lot", reflexes: "brisk" }, ["stiffness"]],
    [{ breathing: "not-sure" }, ["breathing"]],
    [
      { pain: ["back-to-leg"], "weak-parts": ["foot-left", "foot-right"], "first-place": "neck" },
      ["first-place", "weak-parts", "pain"],
    ],
  ],
  "see-doctor": [[{}, []]],
};

describe.each(Object.entries(ofMmn))("%s", (urgency, rows) => {
  test.each(rows)("with %j comes from %j", (change, because) => {
    const answers = { ...typical, ...change };
    expect(assess(mmn, answers).urgency).toBe(urgency);
    expect(reasons(mmn, answers).because).toEqual(because);
  });
});

test("that it can wait comes from what was said, not from what was not", () => {
  expect(reasons(mmn, well).because).toEqual(["weakness"]);
});

test("an answer off the path is no reason", () => {
  const answers: Answers = {
    ...well,
    weakness: "no",
    "urgent-signs": ["spreading-fast"],
    "weak-parts": ["face"],
  };
  expect(reasons(mmn, answers).because).toEqual(["urgent-signs"]);
});

test("every urgency above see-doctor that is reached by an answer names an answer and a source", () => {
  for (const change of [...(ofMmn.emergency ?? []), ...(ofMmn["same-day"] ?? [])]) {
    const { because, citations } = reasons(mmn, { ...typical, ...change[0] });
    expect(because.length).toBeGreaterThan(0);
    expect(citations.length).toBeGreaterThan(0);
    expect(new Set(citations).size).toBe(citations.length);
  }
});
