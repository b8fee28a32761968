import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import { typical, well, without } from "../fixtures/answers.ts";
import { mmn } from "../fixtures/mmn.ts";
import { tiny } from "../fixtures/tiny.ts";

type Row = readonly [Answers, readonly string[], readonly string[]];

const quiet: Answers = { alarm: ["none"] };
const arm: Answers = { ...quiet, weak: "yes", parts: ["arm"] };

const ofTiny: readonly Row[] = [
  // answers                  could change the urgency    the pattern
  [{}, ["alarm", "weak", "pace"], ["weak", "pace"]],
  [{ alarm: ["none"] }, ["weak", "pace"], ["weak", "pace"]],
  [{ alarm: [], weak: null, pace: "not-sure" }, ["alarm", "weak", "pace"], ["weak", "pace"]],
  [{ alarm: ["fire"] }, [], ["weak", "pace"]],
  [{ alarm: ["flood"] }, ["pace"], ["weak", "pace"]],
  [{ alarm: ["flood"], pace: "fast" }, [], ["weak"]],
  [{ ...quiet, weak: "no" }, [], []],
  [{ ...quiet, weak: "no", pace: "fast" }, [], []],
  [{ ...quiet, weak: "not-sure", pace: "medium" }, [], ["weak"]],
  [{ ...quiet, weak: "yes" }, ["pace"], ["parts", "pace"]],
  [{ ...quiet, weak: "yes", pace: "slow" }, [], ["parts"]],
  [{ ...quiet, weak: "yes", pace: "medium" }, [], []],
  [arm, ["pace"], ["wave-left", "wave-right", "pace"]],
  [{ ...arm, pace: "slow" }, [], ["wave-left", "wave-right"]],
  [{ ...arm, pace: "slow", "wave-left": "less" }, [], []],
  [{ ...arm, pace: "slow", "wave-left": "same" }, [], ["wave-right"]],
  [{ ...arm, pace: "slow", "wave-left": "same", "wave-right": "same" }, [], []],
  // What is not asked cannot be answered.
  [{ ...quiet, weak: "no", parts: ["arm"], pace: "slow" }, [], []],
];

test.each(ofTiny)("with %j, %j could change the urgency and %j the pattern", (...row) => {
  const [answers, urgency, pattern] = row;
  expect(outlookOf(tiny, answers)).toEqual({ urgency, pattern });
});

/** Typical, with those background answers that a rule reads. */
const complete: Answers = {
  ...typical,
  background: ["none"],
  treatments: ["none"],
  "age-at-start": "30-49",
};

const ofMmn: readonly (readonly [string, ...Row])[] = [
  ["weakness", {}, [], []],
  ["weakness", { "emergency-signs": ["chest-pain"] }, [], []],
  ["weakness", { cold: "not-sure" }, [], []],
  ["weakness", { speech: "not-sure" }, ["speech"], ["speech"]],
  ["weakness", { breathing: "not-sure" }, ["breathing"], []],
  ["weakness", { feeling: "not-sure" }, [], ["feeling"]],
  ["weakness", { "weight-loss": null }, ["weight-loss"], []],
  ["weakness", { background: null }, [], ["background"]],
  ["weakness", { sex: null, "told-before": null, "onset-date": null }, [], []],
  ["weakness", { "side-at-start": "both-equal", cold: null }, [], []],
  [
    "weakness",
    { "onset-speed": null, duration: "under-4-weeks" },
    ["onset-speed"],
    ["onset-speed"],
  ],
  ["no weakness", {}, [], []],
  ["no weakness", { "other-symptoms": null }, ["other-symptoms"], []],
  ["no weakness", { "head-signs": ["not-sure"] }, ["head-signs"], []],
  ["no weakness", { "urgent-signs": ["limb-injury"], speech: null }, [], []],
  ["no weakness", { "urgent-signs": ["spreading-fast"], speech: null }, ["speech"], []],
];

test.each(ofMmn)("%s with %j: %j could change the urgency, %j the pattern", (...row) => {
  const [base, change, urgency, pattern] = row;
  const answers = { ...(base === "weakness" ? complete : well), ...change };
  expect(outlookOf(mmn, answers)).toEqual({ urgency, pattern });
});

test("an item that opens what is read is listed in its place", () => {
  const { pattern } = outlookOf(mmn, { ...without(complete, "movements"), cold: "no" });
  expect(pattern).toContain("movements");
  expect(pattern).not.toContain("finger-lift-left");
});

test("an answer that only decides between not met and unknown is listed where that matters", () => {
  const oneNerve: Answers = {
    feeling: "slightly-odd",
    movements: ["thumb-up", "round-pinch"],
    "thumb-up-left": "clearly",
    "thumb-up-right": "same",
    "round-pinch-left": null,
    "round-pinch-right": "same",
    "weak-parts": ["hand-left"],
  };
  expect(outlookOf(mmn, { ...complete, ...oneNerve }).pattern).toEqual(["round-pinch-left"]);
});

test("what could change is listed in page order, once each", () => {
  const { urgency, pattern } = outlookOf(mmn, { weakness: "yes" });
  expect(urgency).toEqual([
    ...["emergency-signs", "urgent-signs", "speech", "swallowing", "breathing", "head-signs"],
    ...["weight-loss", "first-place", "side-at-start", "duration", "onset-speed", "course"],
    ...["weak-parts", "pain", "stiffness", "reflexes"],
  ]);
  expect(new Set(pattern).size).toBe(pattern.length);
});
