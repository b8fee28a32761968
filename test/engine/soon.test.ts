import { expect, test } from "vitest";
import { isSoon, isToday, SOONEST_FIRST } from "../../src/engine/urgency.ts";
import { urgencyCode } from "../../src/questionnaire/schema.ts";

test.each([
  ["emergency", true, true],
  ["same-day", true, true],
  ["within-days", false, true],
  ["see-doctor", false, false],
  ["if-it-lasts", false, false],
] as const)("%s needs help today: %s, sooner than an ordinary visit: %s", (code, today, soon) => {
  expect(isToday(code)).toBe(today);
  expect(isSoon(code)).toBe(soon);
});

test("every urgency is sooner than those after it", () => {
  expect(SOONEST_FIRST).toEqual([
    ...["emergency", "same-day", "within-days"],
    ...["see-doctor", "if-it-lasts"],
  ]);
  expect([...SOONEST_FIRST].sort()).toEqual([...urgencyCode.options].sort());
});
