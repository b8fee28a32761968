import { expect, test } from "vitest";
import { isSamePlace, type Place } from "../../src/machine/place.ts";
import { page } from "../fixtures/progress.ts";

const start: Place = { at: "start" };
const review: Place = { at: "review" };

const same: readonly (readonly [Place, Place, boolean])[] = [
  [start, start, true],
  [start, review, false],
  [page("weak"), page("weak"), true],
  [page("weak"), page("time"), false],
  [page("weak"), review, false],
  [review, page("weak"), false],
  [{ at: "pause" }, { at: "pause" }, true],
  [{ at: "pause" }, { at: "comfort" }, false],
];

test.each(same)("%j is the same place as %j: %s", (a, b, truth) => {
  expect(isSamePlace(a, b)).toBe(truth);
});
