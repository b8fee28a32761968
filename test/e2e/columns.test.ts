import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { upTo } from "../ui/passage.ts";
import { full, inNeed, several, some } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { check, TAGS } from "./axe.ts";
import { cleanPage } from "./browser.ts";
import { visit } from "./drive.ts";

// What stands beside what, and that a keyboard goes the way the eye goes.

const DESK = { width: 1280, height: 800 };

async function result(answers: typeof full, size: { width: number; height: number }) {
  const page = await cleanPage(size);
  await visit(page, "result", answers, { isAcknowledged: true });
  return page;
}

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there.`);
  return box;
}

test.each(Object.entries({ several, some }))(
  "what heads the result of %s, and that it is no diagnosis, stand on the first screen of a phone",
  async (_, answers) => {
    const page = await result(answers, { width: 390, height: 844 });
    const caveat = page.getByText(t("lines.not-a-diagnosis")).first();
    const box = await caveat.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    const title = await boxOf(page, "h1");
    expect(title.y).toBeLessThan(box?.y ?? 0);
  },
);

test.each(Object.entries({ full, inNeed, several }))(
  "on a desk what to do for %s stands beside what is read; with less room it stands above it",
  async (_, answers) => {
    const page = await result(answers, DESK);
    const [side, read] = [await boxOf(page, ".result-side"), await boxOf(page, ".result-read")];
    expect(side.x + side.width).toBeLessThan(read.x);
    expect(read.y).toBe(side.y);
    for (const selector of [".urgency", ".hand-over-row", ".contents"]) {
      const box = await boxOf(page, `.result-side ${selector}`);
      expect(box.x + box.width).toBeLessThan(read.x);
    }
    // As at 200 % and 400 %.
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      const above = await boxOf(page, ".result-side");
      const below = await boxOf(page, ".result-read");
      expect(below.x).toBe(above.x);
      expect(below.y).toBeGreaterThanOrEqual(above.y + above.height);
    }
  },
);

test("on a desk the keyboard goes down one column and then down the other, and nothing lies over it", async () => {
  const page = await result(full, DESK);
  const stops: { isRead: boolean; top: number; isCovered: boolean }[] = [];
  await page.locator("h1").focus();
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const active = document.activeElement;
      if (!active?.closest("main")) return;
      const { left, right, top, bottom } = active.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isRead = active.closest(".result-read") !== null;
      const isStill = active.closest(".contents") !== null;
      // What stays in sight is in the place where it begins.
      const place = isStill ? 0 : top + scrollY;
      return { isRead, isStill, top: place, isCovered: hit === null || !active.contains(hit) };
    });
    if (!stop) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(12);
  expect(stops.filter(({ isCovered }) => isCovered)).toEqual([]);
  const sides = stops.map(({ isRead }) => isRead);
  expect(sides).toEqual([...sides].sort((a, b) => Number(a) - Number(b)));
  for (const column of [true, false]) {
    const tops = stops
      .filter(({ isRead, top }) => isRead === column && top > 0)
      .map(({ top }) => top);
    expect(tops.length).toBeGreaterThan(4);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  }
});

test("axe finds nothing wrong with the columns, in light and dark", async () => {
  const page = await result(several, DESK);
  const found = [...(await check(page, "tag", TAGS))];
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await check(page, "rule", ["color-contrast"])));
  expect(found).toEqual([]);
});

test.each([
  [{ width: 390, height: 844 }, false],
  [{ width: 844, height: 390 }, false],
  [{ width: 768, height: 1024 }, true],
  [DESK, true],
] as const)(
  "at %j left is asked before right, also where the right side is weaker; beside each other: %s",
  async (size, isBeside) => {
    const page = await cleanPage(size);
    await visit(page, "grip", upTo(full, "grip"), { answers: upTo(full, "grip") });
    const sides = await page.locator("main fieldset").evaluateAll((fields) =>
      fields.map((field) => ({
        side: field.querySelector("input")?.name.replace("grip-", ""),
        ...JSON.parse(JSON.stringify(field.getBoundingClientRect())),
      })),
    );
    expect(sides.map(({ side }) => side)).toEqual(["left", "right"]);
    const [one, other] = sides;
    expect(one.y === other.y && one.right < other.x).toBe(isBeside);
    expect(one.x === other.x && one.bottom <= other.y).toBe(!isBeside);
  },
);

test.each([768, 1280])(
  "at %i on the check page left and right of a movement stand beside each other",
  async (width) => {
    const page = await cleanPage({ width, height: 800 });
    await visit(page, "review", full, { isAcknowledged: true });
    const rows = await page
      .locator(".review-sides")
      .evaluateAll((all) =>
        all.map((row) => [...row.children].map((side) => side.getBoundingClientRect())),
      );
    expect(rows.length).toBeGreaterThan(2);
    for (const [left, right] of rows) {
      expect(left?.top).toBe(right?.top);
      expect(left?.right).toBeLessThan(right?.left ?? 0);
    }
  },
);
