import { expect, test } from "vitest";
import { dayText, roughDateText } from "../../src/wording/day-text.ts";

test.each([
  ["en", "12 May 2026"],
  ["de", "12. Mai 2026"],
  ["fr", "12 mai 2026"],
  ["es", "12 de mayo de 2026"],
  ["ja", "2026年5月12日"],
  // Elsewhere another calendar is in use; the day is the one that was written all the same.
  ["fa", "۱۲ مهٔ ۲۰۲۶"],
])("in %s a day is written %s", (language, text) => {
  expect(dayText("2026-05-12", language).replace(/[\u200e\u200f]/g, "")).toBe(text);
});

test.each([
  ["2023-05", "May 2023"],
  ["2023", "2023"],
  ["", ""],
  ["last May", "last May"],
])("what is known of %s is said as %s, and no day is made up", (date, text) => {
  expect(roughDateText(date, "en")).toBe(text);
});
