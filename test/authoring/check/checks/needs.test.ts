import { describe, expect, test } from "vitest";
import { both, needing } from "../../../../src/authoring/check/checks/needs.ts";
import { all, answered, any, atLeast, choice, finding, not, term, unless } from "../conditions.ts";
import { sound } from "../sound.ts";

const { toBe } = needing(sound());

const WEAK = choice("weak", "yes");
const STRONG = choice("weak", "no");
const UNSURE = choice("weak", "not-sure");
const GRIP = choice("movements", "grip");
const RASH = choice("signs", "rash");
const IMPOSSIBLE = all(GRIP, choice("movements", "none"));

describe("no answers fulfil", () => {
  test.each([
    ["all of what can be and what cannot", all(RASH, IMPOSSIBLE)],
    ["one of what cannot be", any(IMPOSSIBLE, all(WEAK, STRONG))],
    [
      "two of which only those can be that exclude each other",
      atLeast(2, WEAK, STRONG, IMPOSSIBLE),
    ],
    ["more than there are", atLeast(3, WEAK, RASH)],
    ["one of two answers beside a third", all(any(WEAK, UNSURE), STRONG)],
    [
      "one of two ways that share an answer, beside another",
      all(any(all(WEAK, RASH), all(WEAK, GRIP)), STRONG),
    ],
    [
      "one of two ways that share an answer, the shared one second",
      all(any(all(RASH, WEAK), all(GRIP, WEAK)), STRONG),
    ],
    [
      "what is denied twice and contradicts itself",
      unless(not(all(answered("weak"), unless(answered("weak"))))),
    ],
    ["a status that the finding has no rule for", finding("both-hands", "not-met")],
    ["a status whose rule contradicts another answer", all(finding("any-hand", "not-met"), GRIP)],
  ])("%s", (_, condition) => {
    expect(toBe(condition, "true")).toBeUndefined();
  });
});

describe("some answers fulfil", () => {
  test.each([
    ["one of two ways, though only one agrees", all(any(WEAK, UNSURE), UNSURE)],
    ["one of two ways that share nothing", all(any(WEAK, RASH), STRONG)],
    ["as many as there are", atLeast(2, WEAK, RASH)],
    ["what can be, denied twice", unless(not(all(WEAK, RASH)))],
    ["a finding that is not met", finding("any-hand", "not-met")],
    ["a finding of which nothing is known", finding("any-hand", "unknown")],
  ])("%s", (_, condition) => {
    expect(toBe(condition, "true")).toBeDefined();
  });
});

test.each([answered("nobody"), term("nobody"), finding("nobody", "met")])(
  "what is not there comes out in no way: %j",
  (condition) => {
    expect(toBe(condition, "true")).toBeUndefined();
    expect(toBe(condition, "not-true")).toBeUndefined();
  },
);

test("a count higher than its list fails, whatever is answered", () => {
  expect(toBe(atLeast(3, WEAK, WEAK), "not-true")).toEqual(new Map());
  expect(toBe(all(unless(atLeast(3, WEAK, WEAK)), WEAK), "true")).toBeDefined();
});

test("one of two ways needs what both need, in the states that either allows", () => {
  const [weak, other] = [toBe(any(WEAK, UNSURE), "true"), toBe(any(WEAK, RASH), "true")];
  expect(weak).toEqual(new Map([["weak", new Set(["yes", "not-sure"])]]));
  expect(other).toEqual(new Map());
});

test("needs that leave an item no state cannot be met together", () => {
  const [weak, strong] = [toBe(WEAK, "true"), toBe(STRONG, "true")];
  expect(both([weak, strong])).toBeUndefined();
  expect(both([weak, undefined])).toBeUndefined();
  expect(both([weak])).toEqual(weak);
});
