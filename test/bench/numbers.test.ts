import { expect, test } from "vitest";
import { slopeOf } from "./memory.ts";
import { compare, median, percentile } from "./numbers.ts";

test("the median is in the middle, whatever the order", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2);
  expect(median([])).toBeNaN();
});

test("a percentile is one of the numbers", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(percentile(hundred, 98)).toBe(98);
  expect(percentile([7, 3], 98)).toBe(7);
  expect(percentile([7, 3], 0)).toBe(3);
});

test("a slow round falls on both sides: ratios are taken within a round", () => {
  const rounds = [
    { ours: { paint: 20 }, floor: { paint: 10 } },
    { ours: { paint: 2_000 }, floor: { paint: 1_000 } },
    { ours: { paint: 90 }, floor: { paint: 30 } },
  ];
  expect(compare(rounds)).toEqual([{ name: "paint", ours: 90, floor: 30, ratio: 2 }]);
});

test("one stray does not make a tab look as if it kept what it let go", () => {
  const held = [100, 900, 101, 102].map((heap, index) => ({
    screening: 1 + 3 * index,
    heap,
    nodes: 50,
  }));
  expect(slopeOf(held, "heap")).toBeCloseTo(1 / 6);
  expect(slopeOf(held, "nodes")).toBe(0);
});
