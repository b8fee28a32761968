import { expect, test } from "vitest";
import { clausesOf, isSameClause } from "../../../src/authoring/paper/clause.ts";
import type { Condition } from "../../../src/questionnaire/schema.ts";

const weak: Condition = { op: "selected", item: "weakness", codes: ["yes", "not-sure"] };
const numb: Condition = { op: "selected", item: "feeling", codes: ["numb"] };
const asked = { linkId: "weakness", codes: ["yes", "not-sure"] };

test("what is always asked needs no tick", () => {
  expect(clausesOf(undefined, {})).toEqual([]);
});

test("a term says what it stands for, and all of several are needed", () => {
  const both: Condition = { op: "all", of: [{ op: "term", id: "weak" }, numb] };
  expect(clausesOf(both, { weak })).toEqual([asked, { linkId: "feeling", codes: ["numb"] }]);
});

test.each<Condition>([
  { op: "answered", item: "weakness" },
  { op: "not", of: weak },
  { op: "any", of: [weak, numb] },
])("$op cannot be said on paper, and is not", (condition) => {
  expect(() => clausesOf(condition, {})).toThrow(`cannot say "${condition.op}"`);
});

test("clauses are the same with the same item and codes alone", () => {
  expect(isSameClause(asked, { linkId: "weakness", codes: ["yes", "not-sure"] })).toBe(true);
  expect(isSameClause(asked, { linkId: "weakness", codes: ["yes"] })).toBe(false);
  expect(isSameClause(asked, { linkId: "feeling", codes: ["yes", "not-sure"] })).toBe(false);
});
