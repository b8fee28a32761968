import { expect, test } from "vitest";
import { newSession } from "../../src/session/new.ts";
import { newPage } from "./browser.ts";
import { cases } from "./cases.ts";
import { visit } from "./drive.ts";
import { readPdf } from "./pdf.ts";

// How many sides of paper the print of a usual person takes: the doctor's page, all answers, and what the person keeps.

/** The most sides, and the fewest letters on one: with fewer it would be a page for a few lines. */
const MOST = 3;
const FEWEST = 500;

test.each(["A4", "Letter"] as const)(
  "published cases come to three sides of %s, and none is nearly empty",
  async (format) => {
    const page = await newPage();
    const found: unknown[] = [];
    for (const { id, answers } of cases) {
      const print = { ...newSession.print, audience: "all" } as const;
      await visit(page, "result", answers, { isAcknowledged: true, print });
      const sides = readPdf(await page.pdf({ format })).map(({ length }) => length);
      if (sides.length > MOST || Math.min(...sides) < FEWEST) found.push([id, sides]);
    }
    expect(cases.length).toBeGreaterThan(5);
    expect(found).toEqual([]);
  },
);
