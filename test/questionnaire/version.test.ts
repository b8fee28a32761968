import { expect, test } from "vitest";
import { isSameMajor } from "../../src/questionnaire/version.ts";

test.each([
  ["2.1.0", "2.1.0"],
  ["2.0.7", "2.1.0"],
  ["12.0.0", "12.3.4"],
  ["2", "2.1.0"],
])("what was saved with %s can be read with %s", (saved, current) => {
  expect(isSameMajor(saved, current)).toBe(true);
});

test.each([
  ["1.1.0", "2.1.0"],
  ["12.0.0", "1.0.0"],
  ["12.0.0", "2.0.0"],
  ["12.0.0", "13.0.0"],
  ["v2.1.0", "2.1.0"],
  ["2-draft", "2.1.0"],
  ["two.1.0", "2.1.0"],
  ["", "2.1.0"],
])("what was saved with %j cannot be read with %s", (saved, current) => {
  expect(isSameMajor(saved, current)).toBe(false);
});

test.each([[undefined], [null], [2], [["2.1.0"]], [{ version: "2.1.0" }]])(
  "%j is no version, so nothing saved with it can be read",
  (saved) => {
    expect(isSameMajor(saved, "2.1.0")).toBe(false);
  },
);
