import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { reasonsOf } from "../../src/engine/reasons.ts";
import type { Support } from "../../src/engine/support.ts";
import type { Condition, Questionnaire } from "../../src/questionnaire/schema.ts";
import { typical, well } from "../fixtures/answers.ts";
import { tiny } from "../fixtures/tiny.ts";

const reasons = (questionnaire: Questionnaire, answers: Answers) =>
  reasonsOf(questionnaire, answers, assess(questionnaire, answers));

/** The codes of each answer that made it so; none of one that was asked and is silent. */
type Because = Readonly<Record<string, readonly string[]>>;

type Row = readonly [Answers, Because, readonly string[]];

/** As a list in the order given, which is that of the pages. */
const supports = (because: Because): readonly Support[] =>
  Object.entries(because).map(([linkId, codes]) => ({ linkId, codes }));

const ofTiny: readonly Row[] = [
  [{}, {}, []],
  [{ alarm: ["none"] }, {}, []],
  [{ alarm: ["fire"] }, { alarm: ["fire"] }, ["A1"]],
  // A reason that holds by a finding comes from the answers that make the finding.
  [{ pace: "fast", alarm: ["flood"] }, { alarm: ["flood"], pace: ["fast"] }, ["A1", "A2"]],
  [
    { pace: "fast", alarm: ["flood", "fire"] },
    { alarm: ["flood", "fire"], pace: ["fast"] },
    ["A1", "A2"],
  ],
  // Only the codes that made it so are named.
  [{ alarm: ["smoke", "fire"] }, { alarm: ["fire"] }, ["A1"]],
  // What holds for want of an answer is told as silence; "not sure" is an answer.
  [{ weak: "yes" }, { weak: ["yes"], pace: [] }, ["A3"]],
  [{ weak: "yes", pace: null }, { weak: ["yes"], pace: [] }, ["A3"]],
  [
    { weak: "yes", pace: "not-sure", alarm: ["flood"] },
    { alarm: ["flood"], weak: ["yes"], pace: ["not-sure"] },
    ["A2", "A3"],
  ],
  [{ weak: "yes", pace: "slow", alarm: ["flood"] }, { alarm: ["flood"] }, ["A2"]],
];

test.each(ofTiny)("%j: because of %j, by %j", (answers, because, citations) => {
  expect(reasons(tiny, answers)).toEqual({ because: supports(because), citations });
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
  const alarm = ["smoke"];
  expect(because({ alarm, pace: "slow" })).toEqual(supports({ alarm }));
  expect(because({ alarm, pace: "slow", tea: "no" })).toEqual(supports({ alarm }));
  expect(because({ alarm, pace: "slow", tea: "yes" })).toEqual(
    supports({ alarm, pace: ["slow"], tea: ["yes"] }),
  );
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
  expect(reasons(questionnaire, answers).because).toEqual(
    supports({ alarm: ["fire"], pace: ["fast"] }),
  );
});

test("a reason that must not be so comes from what kept it from being so", () => {
  const when: Condition = {
    op: "unless",
    of: {
      op: "all",
      of: [
        { op: "selected", item: "pace", codes: ["slow"] },
        { op: "selected", item: "tea", codes: ["yes"] },
      ],
    },
  };
  const because = (answers: Answers) => reasons(urgentWhen(when), answers).because;
  expect(because({ pace: "fast", tea: "yes" })).toEqual(supports({ pace: ["fast"] }));
  expect(because({ pace: "slow", tea: "no" })).toEqual(supports({ tea: ["no"] }));
  expect(because({ pace: "slow" })).toEqual(supports({ tea: [] }));
  expect(because({})).toEqual(supports({ pace: [], tea: [] }));
});

test("a reason that counts and is not reached keeps nothing that did count", () => {
  const counted: Condition = {
    op: "at-least",
    count: 2,
    of: [
      { op: "selected", item: "pace", codes: ["slow"] },
      { op: "selected", item: "tea", codes: ["yes"] },
    ],
  };
  const { because } = reasons(urgentWhen({ op: "not", of: counted }), { pace: "slow", tea: "no" });
  expect(because).toEqual(supports({ tea: ["no"] }));
});

test("an item that is not asked is no silence", () => {
  const cups: Condition = { op: "not", of: { op: "known", item: "cups" } };
  const questionnaire = urgentWhen(cups);
  expect(reasons(questionnaire, { tea: "no", cups: "one" }).because).toEqual([]);
  expect(reasons(questionnaire, { tea: "yes" }).because).toEqual(supports({ cups: [] }));
});

test("what two reasons rest on is named once, with the codes of both", () => {
  const chosen = (...codes: readonly string[]) =>
    ({ op: "selected", item: "alarm", codes }) satisfies Condition;
  const questionnaire = urgentWhen({ op: "any", of: [chosen("smoke", "fire"), chosen("fire")] });
  const { because } = reasons(questionnaire, { alarm: ["fire", "smoke"] });
  expect(because).toEqual(supports({ alarm: ["fire", "smoke"] }));
});

test("a reason that holds because a finding is not met comes from no answer that would meet it", () => {
  const questionnaire = urgentWhen({ op: "finding", id: "slow", status: ["not-met", "unclear"] });
  expect(reasons(questionnaire, { pace: "fast" }).because).toEqual([]);
  const either = urgentWhen({ op: "finding", id: "slow", status: ["met", "unclear"] });
  expect(reasons(either, { pace: "medium" }).because).toEqual([]);
  expect(reasons(either, { pace: "slow" }).because).toEqual(supports({ pace: ["slow"] }));
});

const half: Answers = { duration: "1-6-months" };

const ofMmn: Readonly<Record<string, readonly (readonly [Answers, Because])[]>> = {
  emergency: [
    [{ "emergency-signs": ["chest-pain"] }, { "emergency-signs": ["chest-pain"] }],
    [
      { breathing: "at-rest-or-flat", "emergency-signs": ["chest-pain"] },
      { "emergency-signs": ["chest-pain"], breathing: ["at-rest-or-flat"] },
    ],
    [
      { "urgent-signs": ["limb-injury", "spreading-fast"], "weak-parts": ["hand-left", "face"] },
      { "urgent-signs": ["spreading-fast"], "weak-parts": ["face"] },
    ],
    [
      { "urgent-signs": ["spreading-fast"], speech: "a-little", "head-signs": ["eyelids"] },
      { "urgent-signs": ["spreading-fast"], speech: ["a-little"], "head-signs": ["eyelids"] },
    ],
  ],
  "same-day": [
    [
      { "onset-speed": "days", duration: null },
      { duration: [], "onset-speed": ["days"] },
    ],
    [
      { "onset-speed": "days", duration: "not-sure" },
      { duration: ["not-sure"], "onset-speed": ["days"] },
    ],
    [
      { course: "fast-worse", duration: "under-4-weeks" },
      { duration: ["under-4-weeks"], course: ["fast-worse"] },
    ],
    [
      { duration: "under-4-weeks", "onset-speed": null },
      { duration: ["under-4-weeks"], "onset-speed": [] },
    ],
    [
      { swallowing: "a-little", "weight-loss": "yes" },
      { swallowing: ["a-little"], "weight-loss": ["yes"] },
    ],
  ],
  "within-days": [
    [
      { stiffness: "a-bit", reflexes: "brisk" },
      { stiffness: ["a-bit"], reflexes: ["brisk"] },
    ],
    [{ stiffness: "a-lot", reflexes: "brisk" }, { stiffness: ["a-lot"] }],
    [{ breathing: "not-sure" }, { breathing: ["not-sure"] }],
    [
      { pain: ["back-to-leg"], "weak-parts": ["foot-left", "foot-right"], "first-place": "neck" },
      {
        "first-place": ["neck"],
        "weak-parts": ["foot-left", "foot-right"],
        pain: ["back-to-leg"],
      },
    ],
    [
      { ...half, "onset-speed": "weeks" },
      { weakness: ["yes"], duration: ["1-6-months"], "onset-speed": ["weeks"] },
    ],
    [
      { ...half, "onset-speed": null },
      { weakness: ["yes"], duration: ["1-6-months"], "onset-speed": [] },
    ],
    [
      { duration: null, "onset-speed": "not-sure" },
      { weakness: ["yes"], duration: [], "onset-speed": ["not-sure"] },
    ],
    [
      { walking: "a-little", weakness: "not-sure" },
      { weakness: ["not-sure"], walking: ["a-little"] },
    ],
    [
      { walking: "a-little", weakness: null },
      { weakness: [], walking: ["a-little"] },
    ],
    [
      { background: ["diabetes", "cancer"], duration: null },
      { duration: [], background: ["cancer"] },
    ],
    [{ "age-at-start": "under-18" }, { duration: ["1-2-years"], "age-at-start": ["under-18"] }],
  ],
  "see-doctor": [[{}, {}]],
};

describe.each(Object.entries(ofMmn))("%s", (urgency, rows) => {
  test.each(rows)("with %j comes from %j", (change, because) => {
    const answers = { ...typical, ...change };
    expect(assess(mmn, answers).urgency).toBe(urgency);
    expect(reasons(mmn, answers).because).toEqual(supports(because));
  });
});

test("that it can wait comes from all that was asked about and is not so", () => {
  const { because } = reasons(mmn, well);
  expect(because).toEqual(
    supports({
      "emergency-signs": ["none"],
      "urgent-signs": ["none"],
      weakness: ["no"],
      "other-symptoms": ["none"],
      speech: ["no"],
      swallowing: ["no"],
      breathing: ["no"],
      "head-signs": ["none"],
      "weight-loss": ["no"],
      walking: ["no"],
    }),
  );
});

test("an answer off the path is no reason", () => {
  const answers: Answers = {
    ...well,
    weakness: "no",
    "urgent-signs": ["spreading-fast"],
    "weak-parts": ["face"],
  };
  expect(reasons(mmn, answers).because).toEqual(supports({ "urgent-signs": ["spreading-fast"] }));
});

test("every urgency above see-doctor that is reached by an answer names an answer and a source", () => {
  for (const change of [...(ofMmn.emergency ?? []), ...(ofMmn["same-day"] ?? [])]) {
    const { because, citations } = reasons(mmn, { ...typical, ...change[0] });
    expect(because.length).toBeGreaterThan(0);
    expect(citations.length).toBeGreaterThan(0);
    expect(new Set(citations).size).toBe(citations.length);
  }
});
