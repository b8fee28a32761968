import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { full, longest, minimal, several } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { fill, nameOf, settle, visit } from "./drive.ts";
import { readPdf } from "./pdf.ts";

const NOW = new Date("2026-11-22T12:00:00");
const PHONE = { width: 390, height: 844 };
/** So tall that the end of the page would be in sight with the first part. */
const TALL = { width: 1200, height: 2000 };
/** More than all that is still to come takes, in milliseconds. */
const ALL = 5000;

let page: Page;

beforeEach(async () => {
  page = await newPage(PHONE);
});

/** Comes to the last page before the result, in which no time goes by: what waits for a paint waits for ever. */
async function atTheEnd(answers = full): Promise<void> {
  await visit(page, "review", answers, { isAcknowledged: true });
  await page.clock.install({ time: NOW });
  await page.clock.pauseAt(NOW.getTime() + 1000);
}

/** Presses what leads to the result, and says what is there as soon as anything of it is. */
function arrive() {
  return page.evaluate(async () => {
    const control = document.querySelector<HTMLElement>("[data-forward]");
    // A link leads on with the change of the address; a button has done so when it was pressed.
    const moved = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    control?.click();
    if (control?.tagName === "A") await moved;
    const main = document.querySelector("main");
    return {
      isComing: main?.matches("[data-urgency][data-coming]"),
      sheets: document.querySelectorAll(".summary").length,
      asks: document.querySelectorAll("[name=asks]").length,
      end: document.querySelector("main .urgency")?.getBoundingClientRect().bottom ?? 0,
      footer: document.querySelector("footer")?.getBoundingClientRect().top ?? 0,
    };
  });
}

/** What stands on the page, element by element. */
function standing() {
  return page.locator("main").evaluate((main) => main.innerHTML);
}

test.each(Object.entries({ full, several }))(
  "of the result of %s the first screen is there before all else, and nothing of it moves",
  async (_, answers) => {
    await atTheEnd(answers);
    const first = await arrive();
    expect(first).toMatchObject({ isComing: true, sheets: 0, asks: 0 });
    const focused = () => page.evaluate(() => document.activeElement?.tagName);
    await expect.poll(focused).toBe("H1");
    expect(first.end).toBeGreaterThan(PHONE.height / 2);
    expect(first.footer).toBeGreaterThan(PHONE.height);
    const before = await page.evaluateHandle(() =>
      [...document.querySelectorAll("main > *")].map((element) => ({
        element,
        top: element.getBoundingClientRect().top,
      })),
    );
    await page.clock.runFor(ALL);
    await settle(page);
    const changed = await before.evaluate((elements) =>
      elements
        .filter(({ element, top }) => element.getBoundingClientRect().top !== top)
        .map(({ element }) => element.outerHTML.slice(0, 80)),
    );
    expect(changed).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.locator("[name=asks]").count()).toBeGreaterThan(0);
    expect(await page.locator(".summary").count()).toBe(1);
  },
);

test("a print right after arriving has the whole sheet, as one later has", async () => {
  await atTheEnd();
  expect(await arrive()).toMatchObject({ isComing: true, sheets: 0 });
  const atOnce = readPdf(await page.pdf({ format: "A4" }));
  const onScreen = await standing();
  await page.clock.runFor(ALL);
  await settle(page);
  const later = readPdf(await page.pdf({ format: "A4" }));
  expect(later.length).toBeGreaterThan(2);
  expect(atOnce).toEqual(later);
  expect(onScreen).toBe(await standing());
});

test("the page has all that it has when it is opened anew", async () => {
  await atTheEnd();
  await arrive();
  await page.clock.runFor(ALL);
  await settle(page);
  const came = await standing();
  await page.clock.resume();
  await page.reload();
  await settle(page);
  expect(await standing()).toBe(came);
});

test("whoever leaves before all is there finds the other page whole, and all of the result later", async () => {
  await atTheEnd();
  await arrive();
  await page.evaluate(() => history.back());
  await page.waitForURL(/review$/);
  await page.clock.runFor(ALL);
  expect(await nameOf(page)).toBe("review");
  expect(await page.locator("[data-coming], .summary, [data-urgency]").count()).toBe(0);
  expect(await arrive()).toMatchObject({ isComing: true, sheets: 0 });
  await page.clock.runFor(ALL);
  expect(await page.locator(".summary").count()).toBe(1);
  expect(await page.locator("[data-coming]").count()).toBe(0);
});

/** What browsers tell of what moves, as far as it is looked at here. */
type LayoutShift = {
  readonly startTime: number;
  readonly sources: readonly { readonly previousRect: DOMRect }[];
};
type Watched = { readonly shifts: readonly LayoutShift[]; readonly since: Promise<number> };

test.each(Object.entries({ minimal, longest }))(
  "nothing in sight of %s's result moves by itself",
  async (_, answers) => {
    await page.setViewportSize(TALL);
    await visit(page, "review", answers, { isAcknowledged: true });
    await page.evaluate(() => {
      const shifts: LayoutShift[] = [];
      // The frame that first shows the result changes the page, as it was told to; what moves in later ones does so by itself.
      const since = new Promise<number>((resolve) => {
        const look = () => {
          const isThere = document.querySelector("main[data-urgency]") !== null;
          // A frame that takes long has a time before that of the paint it ends with.
          requestAnimationFrame(isThere ? () => resolve(performance.now()) : look);
        };
        requestAnimationFrame(look);
      });
      Object.assign(window, { shifts, since });
      new PerformanceObserver((list) => {
        shifts.push(...(list.getEntries() as unknown as LayoutShift[]));
      }).observe({ type: "layout-shift" });
    });
    await arrive();
    await settle(page);
    await page.locator(".summary").waitFor({ state: "attached" });
    const moved = await page.evaluate(async () => {
      // What moved is told with the next frames.
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      const { shifts, since } = window as unknown as Watched;
      const start = await since;
      // What was out of sight before, as the end of the page is, has not moved for anybody.
      return shifts
        .filter(({ startTime }) => startTime >= start)
        .flatMap(({ sources }) => sources.filter(({ previousRect }) => previousRect.height > 0))
        .map((source) => JSON.stringify(source));
    });
    expect(moved).toEqual([]);
  },
);

test("of the stop page nothing but the sheet waits, and a print does not wait for that", async () => {
  await visit(page, "emergency", {}, { answers: {} });
  await fill(page, { "emergency-signs": ["chest-pain"] });
  await page.clock.install({ time: NOW });
  await page.clock.pauseAt(NOW.getTime() + 1000);
  const { sheets, isComing } = await arrive();
  expect([sheets, isComing]).toEqual([0, false]);
  const before = await standing();
  const [side] = readPdf(await page.pdf({ format: "A4" }));
  expect(side).toContain(t("summary.advice.emergency"));
  expect(side).toContain(t("summary.title"));
  expect(await standing()).toBe(before);
});
