import { expect, test } from "vitest";
import { writtenDate } from "../../src/ui/written-date.ts";
import { visits } from "../fixtures/visits.ts";
import { all } from "./dom.ts";
import { throughout } from "./passage.ts";
import { before, full, longest } from "./people.ts";
import { show } from "./render.tsx";

const PAGES = ["start", "review", "result", "keep", "visit", "pause", "say", "show"] as const;

/** A day or a month as machines write it. */
const ISO = /\b\d{4}-\d{2}(-\d{2})?\b/g;

/** What is read on the page and on its print; sources have numbers of their own, and a hint says what can be typed. */
function isoDates(): readonly string[] {
  for (const other of all("a[href^=http], cite, .citation-list, .text-hint")) other.remove();
  const shown = all("textarea").map((field) => (field as HTMLTextAreaElement).value);
  return [document.body.textContent, ...shown].flatMap((text) => text.match(ISO) ?? []);
}

test.each(PAGES)("on the page %s and its print dates are in words", (at) => {
  for (const person of [{ ...full, "onset-date": "2023-05" }, longest]) {
    const options = { earlier: before, visits, isAcknowledged: true, keptUntil: "2026-12-22" };
    show(at, throughout(person), { ...options, today: "2999-01-01" });
    expect(isoDates()).toEqual([]);
    document.body.replaceChildren();
  }
});

test("what a person wrote as a month stays one", () => {
  show("review", throughout({ ...full, "onset-date": "2023-05" }));
  expect(document.body.textContent).toContain("May 2023");
});

test.each([
  ["5.3.2026", "5 March 2026"],
  ["2026-03-05", "5 March 2026"],
  // It could be two days.
  ["5/3/2026", "5/3/2026"],
  ["Tuesday 12 May, ward 3", "Tuesday 12 May, ward 3"],
  ["May 2026", "May 2026"],
  [" ", ""],
])("of a visit, %s is shown as %s", (written, shown) => {
  expect(writtenDate(written, "en")).toBe(shown);
});
