import { expect, test } from "vitest";
import type { Answer } from "../../src/engine/answer.ts";
import { evaluate, type Facts, holds, type Truth } from "../../src/engine/condition.ts";
import type { Condition, FindingStatus } from "../../src/questionnaire/schema.ts";

const item = "place";
const facts = (answer?: Answer): Facts => ({
  answers: new Map(answer === undefined ? [] : [[item, answer]]),
  terms: {},
});

const yes: Condition = { op: "selected", item: "yes", codes: ["x"] };
const no: Condition = { op: "selected", item: "no", codes: ["x"] };
const missing: Condition = { op: "selected", item: "missing", codes: ["x"] };
const operands: Facts = {
  answers: new Map([
    ["yes", "x"],
    ["no", "y"],
  ]),
  terms: {},
};

const asked: readonly (readonly [Answer | undefined, boolean, boolean, Truth])[] = [
  // answer           answered known selected(left, right)
  [undefined, false, false, undefined],
  [null, false, false, undefined],
  ["", false, false, undefined],
  [[], false, false, undefined],
  ["not-sure", true, false, undefined],
  [["not-sure"], true, false, undefined],
  ["left", true, true, true],
  ["both", true, true, false],
  ["none", true, true, false],
  [["both", "right"], true, true, true],
  [["both"], true, true, false],
  [["none"], true, true, false],
];

test.each(asked)("of %j: answered is %s, known is %s, selected is %s", (...row) => {
  const [answer, answered, known, selected] = row;
  expect(evaluate({ op: "answered", item }, facts(answer))).toBe(answered);
  expect(evaluate({ op: "known", item }, facts(answer))).toBe(known);
  expect(evaluate({ op: "selected", item, codes: ["left", "right"] }, facts(answer))).toBe(
    selected,
  );
});

test("a selection of not-sure itself is true when it was chosen", () => {
  const condition: Condition = { op: "selected", item, codes: ["not-sure"] };
  expect(evaluate(condition, facts("not-sure"))).toBe(true);
  expect(evaluate(condition, facts("left"))).toBe(false);
  expect(evaluate(condition, facts())).toBeUndefined();
});

const single: readonly (readonly [Condition, Truth, Truth])[] = [
  // of     not        unless
  [yes, false, false],
  [no, true, true],
  [missing, undefined, true],
];

test.each(single)("of %j: not is %s, unless is %s", (of, not, unless) => {
  expect(evaluate({ op: "not", of }, operands)).toBe(not);
  expect(evaluate({ op: "unless", of }, operands)).toBe(unless);
});

const pairs: readonly (readonly [Condition, Condition, Truth, Truth])[] = [
  // left right   all        any
  [yes, yes, true, true],
  [yes, no, false, true],
  [yes, missing, undefined, true],
  [no, yes, false, true],
  [no, no, false, false],
  [no, missing, false, undefined],
  [missing, yes, undefined, true],
  [missing, no, false, undefined],
  [missing, missing, undefined, undefined],
];

test.each(pairs)("of %j and %j: all is %s, any is %s", (left, right, all, any) => {
  expect(evaluate({ op: "all", of: [left, right] }, operands)).toBe(all);
  expect(evaluate({ op: "any", of: [left, right] }, operands)).toBe(any);
});

const counts: readonly (readonly [number, readonly Condition[], Truth])[] = [
  [1, [yes], true],
  [1, [no], false],
  [1, [missing], undefined],
  [1, [no, missing], undefined],
  [1, [missing, yes], true],
  [2, [yes], false],
  [2, [yes, yes], true],
  [2, [yes, no], false],
  [2, [yes, missing], undefined],
  [2, [missing, missing], undefined],
  [2, [missing, no], false],
  [2, [yes, missing, yes], true],
  [2, [no, no, missing], false],
  [2, [yes, no, missing, no], undefined],
  [3, [yes, yes, yes, missing], true],
  [3, [yes, yes, missing, no], undefined],
  [3, [yes, missing, no, no], false],
];

test.each(counts)("at least %i of %j is %s", (count, of, truth) => {
  expect(evaluate({ op: "at-least", count, of }, operands)).toBe(truth);
});

test("a condition inside another is worked out by the same rules", () => {
  const of: Condition = { op: "any", of: [no, { op: "all", of: [yes, missing] }] };
  expect(evaluate(of, operands)).toBeUndefined();
  expect(evaluate({ op: "unless", of }, operands)).toBe(true);
  expect(evaluate({ op: "not", of: { op: "not", of: yes } }, operands)).toBe(true);
});

test.each([
  ["yes", true],
  ["no", false],
  ["missing", undefined],
])("the term %s is what it stands for: %s", (id, truth) => {
  const terms = { yes, no, missing };
  expect(evaluate({ op: "term", id }, { ...operands, terms })).toBe(truth);
});

test("a term that is not defined throws", () => {
  expect(() => evaluate({ op: "term", id: "nowhere" }, operands)).toThrow('"nowhere"');
});

const statuses: readonly (readonly [
  FindingStatus | undefined,
  readonly FindingStatus[],
  boolean,
])[] = [
  ["met", ["met"], true],
  ["unclear", ["met"], false],
  ["not-met", ["met"], false],
  ["unknown", ["met"], false],
  [undefined, ["met"], false],
  ["unclear", ["unknown", "unclear"], true],
  ["unknown", ["unknown", "unclear"], true],
  ["not-met", ["unknown", "unclear"], false],
  [undefined, ["unknown", "unclear"], true],
];

test.each(statuses)("a finding that is %s is one of %j: %s", (status, wanted, truth) => {
  const condition: Condition = { op: "finding", id: "slow", status: wanted };
  const judged = new Map(status ? [["slow", status] as const] : []);
  expect(evaluate(condition, { ...operands, statuses: judged })).toBe(truth);
  if (status === undefined) expect(evaluate(condition, operands)).toBe(truth);
});

test.each([
  [undefined, true],
  [yes, true],
  [no, false],
  [missing, false],
])("%j certainly holds: %s", (condition, truth) => {
  expect(holds(condition, operands)).toBe(truth);
});
