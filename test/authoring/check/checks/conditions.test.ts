import { expect, test } from "vitest";
import { readsOf } from "../../../../src/authoring/check/checks/conditions.ts";
import { HAND, RASH } from "../broken.ts";
import { all, term } from "../conditions.ts";
import { sound } from "../sound.ts";

test("a condition reads what the terms it names read", () => {
  expect(readsOf(sound(), all(HAND, term("hand-left")))).toEqual({
    items: new Set(["grip-left"]),
    findings: new Set(["any-hand"]),
  });
});

test("a finding does not open the term of its own name", () => {
  expect(readsOf(sound("terms.any-hand", RASH), HAND)).toEqual({
    items: new Set(),
    findings: new Set(["any-hand"]),
  });
});
