import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import type { Earlier } from "../../src/engine/changes.ts";
import { throughout } from "../ui/passage.ts";
import { before, full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { visit } from "./drive.ts";
import { depths, readPdf, wordsBeyond } from "./pdf.ts";

/** A word that no browser breaks by itself. */
const LONG = "W".repeat(300);

const two: readonly Earlier[] = [
  {
    savedOn: "2025-01-31",
    answers: throughout({ ...full, "grip-right": "clearly", cold: "no", "main-problem": LONG }),
  },
];

/** Fifty days, on each of which something is another answer than the day before. */
const many: readonly Earlier[] = Array.from({ length: 50 }, (_, day) => ({
  savedOn: `20${String(10 + (day >> 2)).padStart(2, "0")}-0${1 + (day % 4)}-15`,
  answers: throughout({ ...full, cold: day % 2 === 0 ? "no" : "not-sure" }),
}));

const cases = { "one earlier day": two, "four earlier days": before, "fifty earlier days": many };

let page: Page;

beforeAll(async () => {
  page = await newPage();
  await page.clock.setFixedTime("2026-11-22T12:00:00");
});

describe.each(Object.entries(cases))("with %s", (_, earlier) => {
  test.each([320, 390, 768, 1280])("at %i pixels nothing is wider than the page", async (width) => {
    await page.setViewportSize({ width, height: 800 });
    await visit(page, "keep", full, { earlier });
    const table = page.locator("main .date-table");
    await table.waitFor();
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const beyond = [
        ...document.querySelectorAll("main .date-table :is(caption, tbody) *"),
      ].filter((element) => element.getBoundingClientRect().right > clientWidth);
      return scrollWidth - clientWidth + beyond.length;
    });
    expect(wide).toBe(0);
    const heads = await table.getByRole("columnheader").allTextContents();
    expect(heads).toHaveLength(earlier.length + 2);
    expect(heads.at(-1)).toBe(t("compare.today", { date: "22 November 2026" }));
    // Each cell says its date where the columns are not drawn, and only there.
    const isStacked = width < 768 || earlier.length > 3;
    const dates = table.locator("[data-change]").first().locator("td > [aria-hidden=true]");
    expect(await dates.first().isVisible()).toBe(isStacked);
  });

  test("on paper it stands after the doctor's page, which stays one side, and all of it is there", async () => {
    await visit(page, "result", full, { isAcknowledged: true, earlier });
    for (const format of ["A4", "Letter"] as const) {
      const pdf = await page.pdf({ format });
      const [first = "", second = "", ...others] = readPdf(pdf);
      expect(first).not.toContain(t("summary.changes"));
      const rest = [second, ...others].join(" ");
      expect(rest).toContain(t("summary.full"));
      expect(rest).toContain(t("summary.changesCaption"));
      const dates = await page.locator("article .date-table thead th").allTextContents();
      for (const date of dates) expect(rest).toContain(date);
      expect(wordsBeyond(pdf, 11.5)).toEqual([]);
      expect(Math.min(...depths(pdf))).toBeGreaterThan(25);
    }
  });
});
