import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { before, full, inDanger, longest, tired } from "../ui/people.ts";
import { newPage } from "./browser.ts";
import { begin, forward, visit, walk } from "./drive.ts";

/** What sticks out of the page to the side. */
async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`${location.hash} is ${scrollWidth} px wide`] : [];
  });
}

const NARROW = { width: 320, height: 640 };

describe.each([{ ...NARROW }, { width: 1280, height: 800 }])("at $width px", (size) => {
  test("no page has to be scrolled to the side", async () => {
    const page = await newPage(size);
    const found: string[] = [];
    const look = async () => found.push(...(await overflow(page)));
    await page.goto("./");
    await look();
    await forward(page);
    await look();
    await forward(page);
    await page.locator("[data-forward]").click();
    await page.locator("#problems").waitFor();
    await look();
    await walk(page, longest, look);
    await look();
    for (const [name, person] of [
      ["instead", tired],
      ["get-help-now", inDanger],
      ["result", full],
      ["pause", full],
      ["comfort", full],
    ] as const) {
      await visit(page, name, person, { earlier: before });
      await look();
    }
    expect(found).toEqual([]);
  });
});

test("with letters twice as large no page has to be scrolled to the side", async () => {
  const page = await newPage({ width: 640, height: 640 });
  const found: string[] = [];
  await begin(page);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await walk(page, longest, async () => found.push(...(await overflow(page))));
  found.push(...(await overflow(page)));
  expect(found).toEqual([]);
  const size = await page.locator("main").evaluate((main) => getComputedStyle(main).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThan(32);
});

test("the whole row of an option can be hit", async () => {
  const page = await newPage(NARROW);
  await visit(page, "throat", full);
  const row = page.locator('label[for="speech.clearly"]');
  const box = await row.boundingBox();
  if (!box) throw new Error("The row is not there.");
  const corners = [
    [box.x + 3, box.y + 3],
    [box.x + box.width - 3, box.y + box.height - 3],
  ] as const;
  for (const [x, y] of corners) {
    await page.locator('[name="speech"][value="no"]').check();
    await page.mouse.click(x, y);
    expect(await page.locator('[name="speech"][value="clearly"]').isChecked()).toBe(true);
  }
});

test("with forced colours and reduced motion the questions can be answered, and nothing moves", async () => {
  const page = await newPage({ forcedColors: "active", reducedMotion: "reduce" });
  await begin(page);
  await page.locator('[value="none"]').check();
  const box = page.locator('[value="none"]');
  expect(await box.evaluate((input) => getComputedStyle(input).appearance)).not.toBe("none");
  const moving: string[] = [];
  await walk(page, full, async (name) => {
    const count = await page.evaluate(() => document.getAnimations().length);
    if (count > 0) moving.push(name);
  });
  expect(moving).toEqual([]);
  expect(await page.locator("main").getAttribute("data-pattern")).not.toBeNull();
});
