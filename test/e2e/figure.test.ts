import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { FIGURES } from "../../src/questionnaire/figures.ts";
import { upTo } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { cleanPage } from "./browser.ts";
import { forward, savedAnswers, settle, visit } from "./drive.ts";

const SEEN = {
  front: FIGURES.body,
  back: FIGURES.body.filter((code) => code !== "face" && code !== "mouth-throat"),
};

/** What is better chosen in the list, since the body leaves it too little room. */
const SMALL = ["mouth-throat"];

/** The page that asks for weak parts, so high that both drawings are in sight. */
async function openBody(width: number): Promise<Page> {
  const page = await cleanPage({ width, height: 1800 });
  await visit(page, "body", {}, { answers: upTo(full, "body") });
  return page;
}

const ticked = (page: Page) =>
  page
    .locator('[name="weak-parts"]:checked')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute("value")));

/** What a press does at each point of a drawing, in steps of some pixels: a code, or nothing. */
async function map(page: Page, index: number, step: number): Promise<readonly (string | null)[][]> {
  return page
    .locator(".figure")
    .nth(index)
    .evaluate((figure, by) => {
      const { left, top, right, bottom } = figure.getBoundingClientRect();
      const rows = Math.floor((bottom - top) / by);
      const columns = Math.floor((right - left) / by);
      return Array.from({ length: rows }, (_row, y) =>
        Array.from({ length: columns }, (_column, x) => {
          const hit = document.elementFromPoint(left + x * by, top + y * by);
          return hit?.getAttribute("data-part") ?? null;
        }),
      );
    }, step);
}

describe.each([320, 1280])("at %d px", (width) => {
  test.each(["front", "back"] as const)(
    "a part pressed in the %s is ticked in the list",
    async (view) => {
      const page = await openBody(width);
      const figure = page.locator(".figure").nth(view === "front" ? 0 : 1);
      const pressed = new Set<string | null>();
      for (const code of SEEN[view]) {
        await figure.locator(`.figure-part[data-part="${code}"]`).click();
        pressed.add(code);
        expect(new Set(await ticked(page))).toEqual(pressed);
      }
    },
  );

  test("no press marks the other side of the body", async () => {
    const page = await openBody(width);
    for (const [index, left] of [
      [0, "right"],
      [1, "left"],
    ] as const) {
      const rows = await map(page, index, 3);
      const middle = (rows[0]?.length ?? 0) / 2;
      // On the middle itself, where the thighs touch, either side is right.
      const isWrong = (code: string | null, x: number) =>
        /-(left|right)$/.test(code ?? "") &&
        Math.abs(x - middle) > 1 &&
        x < middle !== code?.endsWith(left);
      const wrong = rows.flatMap((row) => row.filter(isWrong));
      expect(wrong).toEqual([]);
      const betweenLegs = rows.slice(Math.ceil(rows.length * 0.65));
      expect(betweenLegs.filter((row) => row[Math.round(middle)] !== null)).toEqual([]);
    }
  });
});

test("at 320 px every part has a square of 24 pixels to hit", async () => {
  const page = await openBody(320);
  for (const [index, codes] of [SEEN.front, SEEN.back].entries()) {
    const sizes = squares(await map(page, index, 2));
    const small = codes.filter((code) => (sizes.get(code) ?? 0) * 2 < 24);
    expect(small).toEqual(index === 0 ? SMALL : []);
  }
});

/** The side of the largest square in which every press does the same, for each code. */
function squares(rows: readonly (string | null)[][]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  let above: readonly number[] = [];
  for (const [y, row] of rows.entries()) {
    const sides: number[] = [];
    for (const [x, code] of row.entries()) {
      const isSame = [rows[y - 1]?.[x - 1], rows[y - 1]?.[x], row[x - 1]].every(
        (by) => by === code,
      );
      const side = isSame ? 1 + Math.min(above[x - 1] ?? 0, above[x] ?? 0, sides[x - 1] ?? 0) : 1;
      sides.push(side);
      if (code) sizes.set(code, Math.max(side, sizes.get(code) ?? 0));
    }
    above = sides;
  }
  return sizes;
}

test("a part pressed again, or in the list, is no longer ticked", async () => {
  const page = await openBody(320);
  const part = page.locator('.figure-part[data-part="hand-left"]').first();
  const label = page.locator('label[for="weak-parts.hand-left"]');
  await part.click();
  await label.click();
  expect(await ticked(page)).toEqual([]);
  await label.click();
  await part.click();
  expect(await ticked(page)).toEqual([]);
});

test("what was pressed is kept and goes on with Continue", async () => {
  const page = await openBody(320);
  await page.locator('.figure-part[data-part="hand-left"]').first().click();
  await page.locator('.figure-part[data-part="foot-right"]').last().click();
  await page.reload();
  await settle(page);
  expect(await ticked(page)).toEqual(["hand-left", "foot-right"]);
  await forward(page);
  expect(await savedAnswers(page)).toMatchObject({ "weak-parts": ["hand-left", "foot-right"] });
});

test("by keys the list is all there is, from the heading on", async () => {
  const page = await openBody(1280);
  await page.locator("h1").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  expect(await ticked(page)).toEqual(["hand-left"]);
  expect(await page.locator('.figure-marked[data-part="hand-left"]').count()).toBe(2);
});

test.each([
  { forcedColors: "active", colorScheme: "light" },
  { forcedColors: "active", colorScheme: "dark" },
  { colorScheme: "light" },
  { colorScheme: "dark" },
] as const)("a marked part is told apart by its fill and a tick with %j", async (colours) => {
  const page = await openBody(320);
  await page.emulateMedia(colours);
  await page.locator('label[for="weak-parts.hand-left"]').click();
  const figure = page.locator(".figure").first();
  const fill = (code: string) =>
    figure
      .locator(`.figure-part[data-part="${code}"]`)
      .evaluate((part) => getComputedStyle(part).fill);
  expect(await fill("hand-left")).not.toBe(await fill("hand-right"));
  const tick = figure.locator(".figure-tick");
  expect(await tick.count()).toBe(1);
  expect(await tick.evaluate((mark) => getComputedStyle(mark).stroke)).not.toBe(
    await fill("hand-left"),
  );
});

test("on paper, however small, the words for the sides stay clear of the head", async () => {
  const page = await cleanPage();
  await visit(page, "result", full);
  await page.emulateMedia({ media: "print" });
  const room = await page.locator(".figure:visible").evaluateAll((figures) =>
    figures.map((figure) => {
      const [left, right] = [...figure.querySelectorAll(".figure-sides span")].map((words) =>
        words.getBoundingClientRect(),
      );
      const picture = figure.querySelector("svg")?.getBoundingClientRect();
      if (!left || !right || !picture) throw new Error("The figure is not whole.");
      // The ears are at two and three fifths of the width.
      const at = (share: number) => picture.left + picture.width * share;
      return [left.right <= at(0.41), right.left >= at(0.59)];
    }),
  );
  expect(room).toEqual([
    [true, true],
    [true, true],
  ]);
});
