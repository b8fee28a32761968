import { expect, test } from "vitest";
import { newSession } from "../../src/session/new.ts";
import { upTo } from "../ui/passage.ts";
import { full, inDanger, longest } from "../ui/people.ts";
import { cleanPage, newPage } from "./browser.ts";
import { begin, visit, walk } from "./drive.ts";
import { matrix } from "./matrix.ts";
import { lost } from "./measure.ts";

const NARROW = { width: 320, height: 640 };

test("with letters twice as large no page has to be scrolled to the side", async () => {
  const page = await cleanPage({ width: 640, height: 640 });
  const found: string[] = [];
  await begin(page);
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await walk(page, longest, async () => found.push(...(await lost(page))));
  found.push(...(await lost(page)));
  expect(found).toEqual([]);
  const size = await page.locator("main").evaluate((main) => getComputedStyle(main).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThan(32);
});

test("the largest letters tear no word of how soon to be seen, nor of answers to check", async () => {
  const page = await cleanPage(NARROW);
  const comfort = { ...newSession.comfort, size: "largest" } as const;
  const torn = () =>
    page.evaluate(() => {
      const found: string[] = [];
      for (const element of document.querySelectorAll("h1, .review-row > dd:not(.review-change)")) {
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          for (const { 0: word, index } of (node.textContent ?? "").matchAll(/\p{L}+/gu)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            // A word that no line of a phone has room for may be torn.
            if (lines.size > 1 && word.length < 14) found.push(word);
          }
        }
      }
      return found;
    });
  for (const [name, answers] of [
    ["get-help-now", inDanger],
    ["result", full],
    ["review", longest],
  ] as const) {
    await visit(page, name, answers, { comfort, isAcknowledged: name !== "get-help-now" });
    expect(await torn(), name).toEqual([]);
  }
});

test("the ring of a field that has the focus lies on no word above it", async () => {
  const page = await cleanPage(NARROW);
  const covered: string[] = [];
  for (const [name, answers] of [
    ["handed", {}],
    ["visit", full],
    ["say", full],
    ["result", full],
    ["words", full],
  ] as const) {
    await visit(page, name, answers, { isAcknowledged: true, isBackgroundWanted: true });
    covered.push(
      ...(await page.evaluate((ring) => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        const fields = document.querySelectorAll("main textarea:not([readonly]), main [type=text]");
        return [...fields].flatMap((field) => {
          const above = field.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
          return field.getBoundingClientRect().top - above < ring ? [field.id] : [];
        });
      }, 8)),
    );
  }
  expect(covered).toEqual([]);
});

test("the whole row of an option can be hit", async () => {
  const page = await cleanPage(NARROW);
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

test("at 400 % what has the focus is in sight, and nothing lies over it", async () => {
  const page = await cleanPage({ width: 320, height: 256 });
  const covered: string[] = [];
  for (const [name, answers] of [
    ["body", upTo(full, "body")],
    ["grip", upTo(full, "grip")],
    ["result", full],
  ] as const) {
    await visit(page, name, answers, name === "result" ? {} : { answers });
    await page.locator("[data-forward], main a").last().waitFor();
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press("Tab");
      covered.push(...(await page.evaluate(hidden)));
    }
  }
  expect(covered).toEqual([]);
});

const SMALL = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
];

matrix(SMALL, ({ height }) => height < 300)(
  "at $width x $height each option that a key leads to is in sight as a whole",
  async (size) => {
    const page = await cleanPage(size);
    const cut: string[] = [];
    let rows = 0;
    for (const pageId of ["emergency", "urgent", "head", "finger-lift", "tasks"]) {
      await visit(page, pageId, {}, { answers: upTo(full, pageId), isBackgroundWanted: true });
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let stops = 0; stops < 25; stops += 1) {
          await page.keyboard.press(key);
          const row = await page.evaluate(rowInFocus);
          rows += row ? 1 : 0;
          if (row && row.height < size.height && (row.top < 0 || row.bottom > size.height))
            cut.push(JSON.stringify([pageId, key, row]));
        }
      }
    }
    expect(cut).toEqual([]);
    expect(rows).toBeGreaterThan(60);
  },
);

/** Runs in the browser: where the row of the option in focus is, in the window. */
function rowInFocus() {
  const row = document.activeElement?.closest(".choice")?.getBoundingClientRect();
  return row && { top: Math.round(row.top), bottom: Math.round(row.bottom), height: row.height };
}

/** Runs in the browser: what has the focus, if something else lies over the middle of it. */
function hidden(): readonly string[] {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || active === document.body) return [];
  const target = active.closest("label") ?? active;
  const { left, right, top, bottom } = target.getBoundingClientRect();
  // Of what is higher than the screen, the part that is in sight.
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const hit = document.elementFromPoint((left + right) / 2, y);
  const isSeen = hit !== null && (target.contains(hit) || hit.closest(".choice")?.contains(target));
  return isSeen
    ? []
    : [`${location.hash} ${active.outerHTML.slice(0, 150)} ${hit?.outerHTML.slice(0, 80)}`];
}
