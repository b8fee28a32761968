import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { differenceOf } from "./difference.ts";

const FINDING = { id: "uneven", kind: "core", status: "met", because: ["side"] };

function told(urgency: string, findings: readonly (typeof FINDING)[] = [FINDING]) {
  return { urgency, pattern: "few-features", findings: [...findings] };
}

const nothing: Answers = {};

test("nothing is said where both say the same", () => {
  expect(
    differenceOf(
      nothing,
      () => told("emergency"),
      () => told("emergency"),
    ),
  ).toBe("");
});

test("what differs is said by name, and nothing else", () => {
  const rules = () => told("emergency", [FINDING, { ...FINDING, id: "slow" }]);
  const hand = () => told("same-day", [{ ...FINDING, status: "unclear", because: [] }]);
  expect(differenceOf(nothing, rules, hand).split("\n")).toEqual([
    "urgency: the rules say emergency, by hand it is same-day",
    "finding uneven: the rules say met (core; side), by hand it is unclear (core; no reason)",
    "finding slow: the rules say met (core; side), by hand it is nothing",
    "Answers that matter: {}",
  ]);
});

test("the answers are told that bring the first difference about, and no more of their codes", () => {
  const isFast = ({ speed, signs }: Answers) =>
    speed === "days" && Array.isArray(signs) && signs.includes("fever");
  const answers = { speed: "days", signs: ["pain", "fever", "fall"], side: "left", date: null };
  const rules = (each: Answers) => told(isFast(each) ? "same-day" : "see-doctor");
  expect(differenceOf(answers, rules, () => told("see-doctor"))).toBe(
    'urgency: the rules say same-day, by hand it is see-doctor\nAnswers that matter: {"speed":"days","signs":["fever"]}',
  );
});

test("what is asked, noted, brought and suggested differs by the entry", () => {
  const outcome = (notes: readonly string[]) => () => ({
    assessment: told("emergency"),
    asked: ["side"],
    notes,
    bring: [],
    asks: [],
  });
  const difference = differenceOf(nothing, outcome(["known", "young"]), outcome(["known"]));
  expect(difference).toMatch(/^notes young: the rules say yes, by hand it is nothing\n/);
  expect(differenceOf(nothing, outcome(["a", "b"]), outcome(["b", "a"]))).toMatch(
    /^order of notes: the rules say a, b, by hand it is b, a\n/,
  );
});

test("two that differ in form alone are not taken for the same", () => {
  const hand = () => ({ ...told("emergency"), more: 1 });
  expect(differenceOf(nothing, () => told("emergency"), hand)).toMatch(/^The two differ in form/);
});
