import { expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import {
  findingReach,
  patternReach,
  reasonReach,
  urgencyReach,
} from "../../../src/authoring/proof/reach.ts";

test.each([...urgencyReach(mmn)])("the urgency %s is come to", (_, records) => {
  expect(records).toBeGreaterThan(0n);
});

test.each([...patternReach(mmn)])("the pattern %s is come to", (_, records) => {
  expect(records).toBeGreaterThan(0n);
});

test("every urgency and every pattern is among those", () => {
  expect(urgencyReach(mmn).size).toBe(mmn.urgency.length);
  expect(patternReach(mmn).size).toBe(mmn.pattern.length);
});

test.each([...reasonReach(mmn)])("the reason %s decides some records alone", (_, records) => {
  expect(records).toBeGreaterThan(0n);
});

test.each([...findingReach(mmn)])("the finding %s is come to", (_, records) => {
  expect(records).toBeGreaterThan(0n);
});
