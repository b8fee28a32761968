import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { typical, without } from "../fixtures/answers.ts";

// Section 5 of the contract: how the answers compare. [what changes, of a record with several features]

const patternOf = (answers: Answers) => assess(mmn, answers).pattern;
const oneNerve: Answers = { movements: ["finger-lift"] };
const oddFingers: Answers = { feeling: "slightly-odd", "numb-places": ["ring-little"] };
const helped: Answers = {
  course: "better",
  treatments: ["immunoglobulin"],
  "immunoglobulin-effect": "better",
};
/** Nothing met that is supportive, beside hand-or-foot-first and arms-not-legs. */
const plain: Answers = {
  ...typical,
  "uneven-fingers": "no",
  cold: "no",
  movements: ["grip", "tiptoe"],
  "grip-left": "same",
  "grip-right": "cannot",
  "tiptoe-left": "cannot",
  "tiptoe-right": "same",
};

const changes: Readonly<Record<string, readonly Answers[]>> = {
  "no-weakness": [
    { weakness: "no" },
    { weakness: "only-tired" },
    { weakness: "only-painful" },
    { weakness: "no", speech: "clearly" },
  ],
  "points-elsewhere": [
    { "side-at-start": "both-equal" },
    { feeling: "clearly-numb" },
    { speech: "clearly" },
    { stiffness: "a-lot" },
    { "onset-speed": "days" },
    { ...oddFingers, "numb-at-night": "yes" },
    { weakness: null, speech: "clearly" },
    { weakness: "not-sure", swallowing: "clearly", movements: ["none"] },
  ],
  "not-enough-answers": [
    { weakness: null },
    { weakness: "not-sure", movements: ["none"] },
    { weakness: "not-sure", movements: ["not-sure"] },
    { weakness: "not-sure", "finger-lift-right": "a-bit", "key-pinch-right": "same" },
    { duration: null, course: "not-sure" },
    { feeling: "slightly-odd", course: null },
    { "side-at-start": "not-sure", duration: "not-sure" },
    { movements: null, "weak-parts": null, feeling: "not-sure" },
  ],
  "several-features": [
    {},
    { weakness: "not-sure" },
    { stiffness: "a-bit" },
    { walking: "a-little" },
    { duration: "1-6-months" },
    { duration: "6-12-months", "onset-speed": "weeks" },
    { reflexes: "brisk" },
    { twitching: "elsewhere-only" },
    { "weak-parts": null },
    { cold: null },
    { "head-signs": ["none"] },
    { "head-signs": null },
    { pain: ["in-weak-part", "neck-to-arm"] },
    { background: ["family", "polio", "injury-or-pressure"] },
    // Beyond the throat, stiffness, walking and tempo, silence stands in nobody's way.
    ...["weight-loss", "breathing", "twitching", "one-task", "pain", "background"].map(
      (linkId) => ({
        [linkId]: null,
      }),
    ),
    { "age-at-start": "not-sure" },
    { tiring: ["worse-later-in-day"] },
  ],
  "some-features": [
    { course: "same" },
    { duration: "under-4-weeks" },
    { feeling: "slightly-odd" },
    { feeling: null },
    { course: "not-sure" },
    helped,
    { ...helped, duration: "under-4-weeks" },
    oddFingers,
    oneNerve,
    ...["speech", "swallowing"].flatMap((linkId) =>
      ["a-little", "not-sure", null].map((answer) => ({ [linkId]: answer })),
    ),
    { stiffness: "not-sure" },
    { stiffness: null },
    { "onset-speed": "not-sure" },
    { "onset-speed": null },
    { walking: "clearly" },
    { walking: "not-sure" },
    { walking: null },
    { stiffness: "a-bit", walking: "a-little" },
    { duration: "1-6-months", "onset-speed": "weeks" },
    { "weak-parts": ["hand-right", "face"] },
    { "weak-parts": ["hand-right", "neck"] },
    { "first-place": "neck" },
    { twitching: "weak-part-and-elsewhere" },
    { breathing: "on-effort" },
    { "weight-loss": "yes" },
    { "one-task": "yes" },
    { background: ["lead-or-chemicals"] },
    { "age-at-start": "under-18" },
    { "first-place": "thigh-hip" },
    { pain: ["severe-before-weakness"] },
    { "head-signs": ["eyelids"] },
    { "head-signs": ["double-vision"] },
    { "head-signs": ["crying-laughing"] },
    { background: ["since-childhood"] },
  ],
  "few-features": [
    { course: "same", duration: "under-4-weeks", ...oneNerve },
    { course: "better", duration: "under-4-weeks", feeling: "slightly-odd" },
    // Neither of the two criteria that define the disease.
    { ...oneNerve, feeling: "slightly-odd" },
    // Getting better, and not by the treatment.
    { course: "better" },
    { course: "better", duration: "under-4-weeks" },
    { ...helped, "immunoglobulin-effect": "no-change" },
    { ...helped, treatments: ["steroids"], "steroid-effect": "better" },
  ],
};

describe.each(Object.entries(changes))("the pattern is %s with", (pattern, list) => {
  test.each(list)("%j", (change) => {
    expect(patternOf({ ...typical, ...change })).toBe(pattern);
  });
});

const supportive: readonly (readonly [Answers, string])[] = [
  [{}, "some-features"],
  [{ "first-place": "elsewhere" }, "some-features"],
  ...(
    [
      { "uneven-fingers": "yes" },
      { cramps: "often" },
      { twitching: "weak-part" },
      { thinning: "no" },
      { cold: "clearly" },
      { reflexes: "low" },
      { treatments: ["immunoglobulin"], "immunoglobulin-effect": "better" },
    ] satisfies readonly Answers[]
  ).flatMap(
    (one) =>
      [
        [one, "several-features"],
        // Alone it is not enough.
        [{ "first-place": "elsewhere", "weak-parts": ["foot-left"], ...one }, "some-features"],
        [{ "weak-parts": ["foot-left"], ...one }, "several-features"],
      ] as const,
  ),
  [
    { "first-place": "elsewhere", "weak-parts": ["foot-left"], cramps: "often", cold: "clearly" },
    "several-features",
  ],
];

test.each(supportive)("beside two places that fit, %j makes it %s", (change, pattern) => {
  expect(patternOf({ ...plain, ...change })).toBe(pattern);
});

test("nothing answered is not enough", () => {
  expect(patternOf({})).toBe("not-enough-answers");
  expect(patternOf(without(typical, "weakness"))).toBe("not-enough-answers");
});
