import { describe, expect, test } from "vitest";
import type { SingleItem } from "../../src/questionnaire/schema.ts";
import { isSide, movementOf, sideOf } from "../../src/questionnaire/side.ts";
import { onSide } from "../../src/questionnaire/sides.ts";

const plain: SingleItem = { linkId: "weak", type: "single", options: "yes-no" };
const left: SingleItem = { ...plain, linkId: "grip-left", movement: "grip", side: "left" };

test("an item with a movement and a side asks about that side, and its page about the movement", () => {
  expect(isSide(left)).toBe(true);
  expect(movementOf({ items: [left] })).toBe("grip");
});

// The checker finds those with one of the two; until they are mended they are asked as any other.
describe.each([
  ["neither a movement nor a side", plain],
  ["a movement without a side", { ...plain, movement: "grip" }],
  ["a side without a movement", { ...plain, side: "left" as const }],
])("an item with %s", (_, item) => {
  test("asks about no side, and its page about no movement", () => {
    expect(isSide(item)).toBe(false);
    expect(movementOf({ items: [item] })).toBeUndefined();
  });
});

test("a page without items is about no movement", () => {
  expect(movementOf({ items: [] })).toBeUndefined();
});

test("what the body has twice has a code for each side", () => {
  expect([onSide("hand", "left"), onSide("hand", "right")]).toEqual(["hand-left", "hand-right"]);
});

test("the item for a side of a movement is found among others", () => {
  const right: SingleItem = { ...left, linkId: "grip-right", side: "right" };
  const items = [plain, left, right, { ...left, linkId: "pinch-left", movement: "pinch" }];
  expect(sideOf(items, "grip", "right")).toBe(right);
  expect(sideOf(items, "grip", "left")).toBe(left);
  expect(sideOf(items, "pinch", "right")).toBeUndefined();
});
