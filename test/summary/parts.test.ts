import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { pathOf } from "../../src/engine/path.ts";
import { newSession } from "../../src/session/new.ts";
import { marksOf } from "../../src/summary/marks.ts";
import { movableParts } from "../../src/summary/parts.ts";
import { summaryOf } from "../../src/summary/summary.ts";
import { typical, well } from "../fixtures/answers.ts";
import { t } from "../fixtures/words.ts";

const parts = (answers: Answers) =>
  movableParts(summaryOf({ ...newSession, questionnaire: mmn, answers }, t));

test("the drawing goes first, then the questions, the lines to fill in, the supporting features", () => {
  expect(parts(typical)).toEqual(["drawing", "asks", "writeIn", "supportive"]);
});

test("what a record does not have cannot go", () => {
  expect(parts({ ...typical, "weak-parts": null })).toEqual(["asks", "writeIn", "supportive"]);
  expect(parts(well)).toEqual(["asks", "writeIn"]);
});

test("in an emergency nothing is compared, and the lines for those who help stay", () => {
  expect(parts({ ...typical, "emergency-signs": ["chest-pain"] })).toEqual(["drawing", "asks"]);
});

test.each([
  [{ thinning: "yes" }, ["thinning"]],
  [{ twitching: "weak-part-and-elsewhere", cramps: "often" }, ["twitching", "cramps"]],
  [{ twitching: "elsewhere-only", thinning: "not-sure", cramps: null }, []],
] as const)("with %j marked is %j", (change, items) => {
  const calm = { thinning: "no", twitching: "no", cramps: "no" };
  const marks = marksOf(mmn, pathOf(mmn, { ...typical, ...calm, ...change }));
  expect(marks.map(({ item }) => item)).toEqual(items);
});
