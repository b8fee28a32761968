import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { newSession } from "../../src/session/new.ts";
import { ARGS } from "../run/args.ts";
import { full, longest, tired } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { settle, visit } from "./drive.ts";
import { greys, overlaps, readPdf, wordsBeyond } from "./pdf.ts";

// What comes on paper where a browser is set otherwise than ours are: its colours, and its smallest type.

const line = (words: string) => words.replace(/\s+/g, " ").trim();

describe("on a screen with colours of its own", () => {
  const screens = [
    { colorScheme: "dark" },
    { colorScheme: "dark", forcedColors: "active", contrast: "more" },
  ] as const;
  const strong = { comfort: { ...newSession.comfort, contrast: "more" } } as const;
  let page: Page;

  beforeAll(async () => {
    page = await newPage();
  });

  const open: Readonly<Record<string, () => Promise<unknown>>> = {
    "the result": () => visit(page, "result", full, { isAcknowledged: true, ...strong }),
    "the answers": () => visit(page, "review", full, { isAcknowledged: true, ...strong }),
    "the paper version": () => page.goto("./paper.html"),
    "the proof": () => page.goto("./proof.html"),
    "a learn page": () => page.goto("./learn/what.html"),
  };

  test.each(Object.keys(open))("%s prints black on white, with backgrounds too", async (name) => {
    await open[name]?.();
    for (const screen of screens) {
      await page.emulateMedia(screen);
      const found = greys(await page.pdf({ format: "A4", printBackground: true }));
      expect(found.length).toBeGreaterThan(0);
      expect(found, JSON.stringify(screen)).toEqual(found.map(() => ({ corner: 255, most: 255 })));
      await page.emulateMedia({ colorScheme: null, forcedColors: null, contrast: null });
    }
  });

  test("nothing on paper is white on white: the figure and every word are seen as ever", async () => {
    await open["the result"]?.();
    const text = readPdf(await page.pdf({ format: "A4" }));
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    expect(readPdf(await page.pdf({ format: "A4", printBackground: true }))).toEqual(text);
    await page.emulateMedia({ media: "print" });
    const marked = await page.evaluate(() => {
      const paint = (selector: string) => {
        const { fill, stroke, color } = getComputedStyle(
          document.querySelector(selector) as Element,
        );
        return [fill, stroke, color];
      };
      return [paint(".summary .figure-marked"), paint(".first-page h3")];
    });
    const black = "rgb(0, 0, 0)";
    expect(marked).toEqual([
      ["rgb(107, 107, 107)", black, black],
      [black, "none", black],
    ]);
    await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null });
  });
});

describe("in a browser whose smallest type is of 20 pixels", () => {
  const profile = mkdtempSync(join(tmpdir(), "mmn-profile-"));
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    const webprefs = { minimum_font_size: 20, minimum_logical_font_size: 20 };
    mkdirSync(join(profile, "Default"));
    writeFileSync(
      join(profile, "Default", "Preferences"),
      JSON.stringify({ webkit: { webprefs } }),
    );
    context = await chromium.launchPersistentContext(profile, {
      executablePath: inject("chromium"),
      args: ARGS,
      baseURL: inject("url"),
      viewport: { width: 1024, height: 768 },
    });
    page = await context.newPage();
  });

  afterAll(async () => {
    await context?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test.each([
    ["full", full, "A4"],
    ["longest", longest, "Letter"],
  ] as const)(
    "the first page of %s runs on over counted sides, and nothing of it is cut",
    async (_, person, format) => {
      await visit(page, "result", person, {
        isAcknowledged: true,
        asks: { leftOut: [], own: "W".repeat(90) },
      });
      const pdf = await page.pdf({ format });
      const drawn = readPdf(pdf);
      const counts = drawn.map((_, index) => `${index + 1} / ${drawn.length} `);
      // What stands in the margin is drawn first.
      expect(drawn.map((side, index) => side.slice(0, counts[index]?.length))).toEqual(counts);
      const sides = drawn.map((side, index) => side.slice(counts[index]?.length));
      expect(sides[0]?.startsWith(t("summary.titleOther"))).toBe(true);
      expect(sides[1]?.startsWith(t("summary.full"))).toBe(false);
      expect(overlaps(pdf)).toEqual([]);
      expect(wordsBeyond(pdf, 11.5).filter((word) => !/>(\d+|\/)</.test(word))).toEqual([]);
      const end = sides.findIndex((side) => side.startsWith(t("summary.full")));
      expect(await missingIn(page, sides.slice(0, end).join(" "))).toEqual([]);
    },
  );

  test("what fits on one side stays on one side", async () => {
    await visit(page, "result", tired, { isAcknowledged: true });
    const sides = readPdf(await page.pdf({ format: "A4" }));
    // In letters so large, some of it may go to the next page.
    const next = [t("summary.full"), t("summary.moved")];
    expect(next.some((title) => sides[1]?.startsWith(title))).toBe(true);
    expect(sides[0]?.startsWith(t("summary.titleOther"))).toBe(true);
    expect(overlaps(await page.pdf({ format: "A4" }))).toEqual([]);
  });
});

/** The blocks of the first page of which a print has not every word in a row, as they are in the page. */
async function missingIn(page: Page, printed: string): Promise<readonly string[]> {
  await settle(page);
  await page.emulateMedia({ media: "print" });
  const wanted = await page
    .locator(".first-page :is(h2, h3, h4, p, dt, dd, th, td, li)")
    .evaluateAll((blocks) =>
      blocks
        .filter((block) => block.getClientRects().length > 0)
        .map((block) => block.textContent ?? ""),
    );
  // A nerve of several movements stands in one cell, which is taller than the row it begins in.
  const cut = await page
    .locator(".first-page *:not(svg, svg *, tr)")
    .evaluateAll((blocks) =>
      blocks
        .filter(
          ({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 2,
        )
        .map(({ className, textContent }) => `${className} is cut: ${textContent}`),
    );
  await page.emulateMedia({ media: null });
  const bare = (words: string) => words.replace(/[\s·]+/g, "");
  const missing = wanted.filter((words) => !bare(printed).includes(bare(words)));
  return [...cut, ...missing.map(line)];
}
