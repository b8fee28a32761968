import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { upTo } from "../ui/passage.ts";
import { before, full, inDanger, longest, tired } from "../ui/people.ts";
import { newPage } from "./browser.ts";
import { deleteAll, forward, settle, visit, walk } from "./drive.ts";

/** A screen of 1280 by 1024 pixels at 400 %: what is left of it for a page, in CSS pixels. */
const ZOOMED = { width: 320, height: 256 };

/** The least space that a person may set around letters, words, lines and paragraphs (WCAG 1.4.12). */
const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

/** Goes to each kind of page, with each part of it open that opens. */
async function tour(page: Page, look: () => Promise<void>): Promise<void> {
  await page.goto("./");
  await settle(page);
  await look();
  await forward(page);
  await look();
  await forward(page);
  await page.locator("[data-forward]").click();
  await page.locator("#problems").waitFor();
  await look();
  await walk(page, longest, look);
  await look();
  await deleteAll(page);
  await look();
  for (const [name, person] of [
    ["instead", tired],
    ["get-help-now", inDanger],
    ["pause", full],
    ["comfort", full],
    ["result", full],
  ] as const) {
    await visit(page, name, person, { earlier: before });
    await look();
  }
  await page.goto("./paper.html");
  await look();
}

/**
 * What cannot be read without scrolling to the side, or at all. What a reader alone says is not looked for; nor is the
 * line below the picture of the body, which repeats what is chosen in the list and is kept to two lines on purpose.
 */
async function lost(page: Page, css = ""): Promise<readonly string[]> {
  return page.evaluate((style) => {
    // The policy of the page forbids a style element, but not this.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      if (element.closest(".visually-hidden, .chosen, textarea, svg")) return false;
      if (!element.checkVisibility()) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutAcross = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const isCutDown = overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
      const { right, left } = element.getBoundingClientRect();
      const isOut = !element.matches(".skip") && (right > clientWidth + 1 || left < -1);
      return isCutAcross || isCutDown || isOut;
    });
    const name = `${location.pathname}${location.hash}`;
    return [
      ...(scrollWidth > clientWidth ? [`${name} is ${scrollWidth} px wide`] : []),
      ...cut.map((element) => `${name} ${element.outerHTML.slice(0, 150)}`),
    ];
  }, css);
}

test("at 400 % no page is scrolled to the side, and nothing is cut off", async () => {
  const page = await newPage(ZOOMED);
  const found: string[] = [];
  await tour(page, async () => void found.push(...(await lost(page))));
  expect(found).toEqual([]);
});

test.each([320, 1280])(
  "at %d px nothing is lost when text is set with more space",
  async (width) => {
    const page = await newPage({ width, height: 800 });
    const found: string[] = [];
    await tour(page, async () => void found.push(...(await lost(page, SPACED))));
    expect(found).toEqual([]);
    const spacing = await page.locator("h1").evaluate((h1) => getComputedStyle(h1).letterSpacing);
    expect(Number.parseFloat(spacing)).toBeGreaterThan(2);
  },
);

test("at 400 % what has the focus is in sight, and nothing lies over it", async () => {
  const page = await newPage(ZOOMED);
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
