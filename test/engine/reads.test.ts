import { expect, test } from "vitest";
import { conditionsOf, inPageOrder, itemsReadBy, partsOf } from "../../src/engine/reads.ts";
import type { Condition } from "../../src/questionnaire/schema.ts";
import { tiny } from "../fixtures/tiny.ts";

const pace: Condition = { op: "known", item: "pace" };
const tea: Condition = { op: "answered", item: "tea" };
const weak: Condition = { op: "selected", item: "weak", codes: ["yes"] };

const rows: readonly (readonly [Condition, readonly string[]])[] = [
  [pace, ["pace"]],
  [tea, ["tea"]],
  [weak, ["weak"]],
  [{ op: "not", of: tea }, ["tea"]],
  [{ op: "unless", of: tea }, ["tea"]],
  [{ op: "all", of: [tea, weak] }, ["weak", "tea"]],
  [{ op: "any", of: [tea, pace, tea] }, ["pace", "tea"]],
  [{ op: "at-least", count: 1, of: [tea, { op: "all", of: [weak] }] }, ["weak", "tea"]],
  [{ op: "term", id: "arm-less" }, ["wave-left", "wave-right"]],
  [{ op: "finding", id: "slow", status: ["met"] }, ["pace"]],
  // Whether it is met, unclear or not met: a status hangs on all of its conditions.
  [{ op: "finding", id: "arm", status: ["met"] }, ["parts", "wave-left", "wave-right"]],
  [{ op: "finding", id: "nowhere", status: ["met"] }, []],
];

test.each(rows)("%j reads %j", (condition, linkIds) => {
  expect(itemsReadBy(tiny, [condition])).toEqual(linkIds);
});

test("several conditions read what each of them reads", () => {
  expect(itemsReadBy(tiny, [tea, weak, tea])).toEqual(["weak", "tea"]);
  expect(itemsReadBy(tiny, [])).toEqual([]);
});

test("a term that is not defined throws", () => {
  expect(() => itemsReadBy(tiny, [{ op: "term", id: "nowhere" }])).toThrow('"nowhere"');
});

test("the conditions of a finding are those it has", () => {
  const counts = tiny.findings.map((finding) => conditionsOf(finding).length);
  expect(counts).toEqual([3, 2, 1]);
});

test("linkIds are put in page order, and those that are not asked anywhere are left out", () => {
  expect(inPageOrder(tiny, new Set(["story", "nowhere", "pace", "alarm"]))).toEqual([
    ...["alarm", "pace", "story"],
  ]);
});

const parts: readonly (readonly [Condition, readonly Condition[]])[] = [
  [weak, []],
  [{ op: "term", id: "arm-less" }, []],
  [{ op: "finding", id: "slow", status: ["met"] }, []],
  [{ op: "not", of: tea }, [tea]],
  [{ op: "unless", of: { op: "not", of: tea } }, [{ op: "not", of: tea }]],
  [{ op: "any", of: [tea, { op: "all", of: [weak] }] }, [tea, { op: "all", of: [weak] }]],
  [{ op: "at-least", count: 1, of: [weak, weak] }, [weak, weak]],
];

test.each(parts)("directly in %j stand %j", (condition, expected) => {
  expect(partsOf(condition)).toEqual(expected);
});
