import type { Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { FULL } from "../run/full.ts";
import { t } from "../ui/words.ts";
import { cleanPage } from "./browser.ts";
import { begin } from "./drive.ts";
import { badTargets, LEAST, lost } from "./measure.ts";
import { tour } from "./tour.ts";

// What holds on every page. Each is measured in all these ways as one tour comes by.

/** The least space that a person may set around letters, words, lines and paragraphs (WCAG 1.4.12). */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** What is left of a screen of 1280 by 1024 pixels at 400 %, as narrow as the smallest phone; and a usual one. */
const NARROW = { width: 320, height: 256 };
const DESK = { width: 1280, height: 800 };

describe("at 320 x 256 pixels", () => hold(NARROW));
describe("at 1280 x 800 pixels", FULL, () => hold(DESK));

function hold(size: typeof NARROW): void {
  const found = {
    lost: [] as string[],
    spaced: [] as string[],
    largest: [] as string[],
    targets: [] as string[],
  };
  let spacing = 0;
  let count = 0;

  beforeAll(async () => {
    const page = await cleanPage(size);
    count = await tour(page, async () => {
      found.targets.push(...(await badTargets(page)));
      found.lost.push(...(await lost(page)));
      found.spaced.push(...(await lost(page, SPACED)));
      spacing = Math.max(spacing, await spacingOf(page));
      await setSize(page, "largest");
      found.largest.push(...(await lost(page)));
      await setSize(page, "normal");
    });
  });

  test("no page is scrolled to the side, and nothing is cut off", () => {
    expect(found.lost).toEqual([]);
    expect(count).toBeGreaterThan(40);
  });

  test("nothing is lost when text is set with more space", () => {
    expect(found.spaced).toEqual([]);
    expect(spacing).toBeGreaterThan(2);
  });

  test("nothing is lost with the largest letters that can be chosen", () => {
    expect(found.largest).toEqual([]);
  });

  test("all that can be pressed is large, and apart from the rest", () => {
    expect(found.targets).toEqual([]);
  });
}

/** The space between the letters of the heading, in pixels. */
const spacingOf = (page: Page) =>
  page
    .locator("h1")
    .first()
    .evaluate((h1) => Number.parseFloat(getComputedStyle(h1).letterSpacing));

/** Makes the letters as the page on comfort does, without the way there. */
const setSize = (page: Page, size: string) =>
  page.evaluate((chosen) => {
    document.documentElement.dataset.size = chosen;
  }, size);

test("the way past the top of the page is as large, once it shows itself", async () => {
  const page = await cleanPage({ width: 320 });
  await begin(page);
  const skip = page.getByRole("button", { name: t("skip") });
  await skip.focus();
  const box = await skip.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(LEAST.size);
});
