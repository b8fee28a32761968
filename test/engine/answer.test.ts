import { expect, test } from "vitest";
import {
  type Answer,
  type Answers,
  answerOf,
  codesOf,
  has,
  hasAny,
  isAnswered,
  isKnown,
  standsAlone,
  withAnswers,
} from "../../src/engine/answer.ts";

const answers: readonly (readonly [Answer | undefined, boolean, boolean])[] = [
  // answer                answered known
  [undefined, false, false],
  [null, false, false],
  ["", false, false],
  [[], false, false],
  ["not-sure", true, false],
  [["not-sure"], true, false],
  ["no", true, true],
  [["none"], true, true],
  ["left", true, true],
  [["left", "right"], true, true],
];

test.each(answers)("%j is answered: %s, known: %s", (answer, answered, known) => {
  expect(isAnswered(answer)).toBe(answered);
  expect(isKnown(answer)).toBe(known);
});

const chosen: readonly (readonly [Answer | undefined, string, boolean])[] = [
  [undefined, "left", false],
  [null, "left", false],
  ["", "left", false],
  [[], "left", false],
  ["left", "left", true],
  ["left-arm", "left", false],
  ["right", "left", false],
  [["right", "left"], "left", true],
  [["left-arm"], "left", false],
];

test.each(chosen)("%j has %j: %s", (answer, code, truth) => {
  expect(has(answer, code)).toBe(truth);
});

const chosenAmong: readonly (readonly [Answer | undefined, readonly string[], boolean])[] = [
  [undefined, ["left", "right"], false],
  [null, ["left", "right"], false],
  ["", ["left", "right"], false],
  [[], ["left", "right"], false],
  ["right", ["left", "right"], true],
  ["both", ["left", "right"], false],
  [["both", "right"], ["left", "right"], true],
  [["both", "none"], ["left", "right"], false],
  [["both"], [], false],
];

test.each(chosenAmong)("%j has any of %j: %s", (answer, codes, truth) => {
  expect(hasAny(answer, codes)).toBe(truth);
});

const listed: readonly (readonly [Answer | undefined, readonly string[]])[] = [
  [undefined, []],
  [null, []],
  ["", []],
  [[], []],
  ["left", ["left"]],
  [
    ["b", "a"],
    ["b", "a"],
  ],
];

test.each(listed)("the codes of %j are %j", (answer, codes) => {
  expect(codesOf(answer)).toEqual(codes);
});

test.each([
  ["none", true],
  ["not-sure", true],
  ["no", false],
  ["left", false],
  ["", false],
])("%j stands alone: %s", (code, truth) => {
  expect(standsAlone(code)).toBe(truth);
});

test("one code alone answers a choice of one as itself, and a choice of several as a list", () => {
  expect(answerOf({ type: "single" }, "left")).toBe("left");
  expect(answerOf({ type: "multi" }, "left")).toEqual(["left"]);
});

test("answers given anew as they were are the very same ones", () => {
  const answers: Answers = { weak: "yes", parts: ["arm", "leg"], pace: null };
  expect(withAnswers(answers, {})).toBe(answers);
  expect(withAnswers(answers, { weak: "yes", parts: ["arm", "leg"], pace: null })).toBe(answers);
});

test.each<Answers>([{ weak: "no" }, { parts: ["leg"] }, { pace: "slow" }, { since: null }])(
  "answers with %j are other ones, and those of before stay as they were",
  (given) => {
    const answers: Answers = { weak: "yes", parts: ["arm", "leg"], pace: null };
    const before = structuredClone(answers);
    expect(withAnswers(answers, given)).toEqual({ ...answers, ...given });
    expect(answers).toEqual(before);
    expect(withAnswers(answers, given)).not.toBe(answers);
  },
);
