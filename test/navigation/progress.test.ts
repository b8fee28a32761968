import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { pathOf } from "../../src/engine/path.ts";
import { isEmergency } from "../../src/engine/urgency.ts";
import { isSeen } from "../../src/navigation/progress.ts";
import { tiny } from "../fixtures/tiny.ts";

const seen: readonly (readonly [string, Answers, boolean])[] = [
  ["alarm", {}, false],
  ["alarm", { alarm: null }, false],
  ["alarm", { alarm: [] }, false],
  ["alarm", { alarm: ["none"] }, true],
  ["time", {}, false],
  ["time", { pace: "slow" }, false],
  ["time", { since: null }, false],
  ["time", { pace: null, since: "" }, true],
  ["time", { pace: "slow", since: "2020" }, true],
];

test.each(seen)("the page %s is seen with %j: %s", (id, answers, truth) => {
  const found = pathOf(tiny, answers).pages.find((candidate) => candidate.id === id);
  expect(found && isSeen(found, answers)).toBe(truth);
});

test.each([
  [{}, false],
  [{ alarm: ["flood"] }, false],
  [{ alarm: ["fire"] }, true],
])("%j is an emergency: %s", (answers, truth) => {
  expect(isEmergency(tiny, answers)).toBe(truth);
});
