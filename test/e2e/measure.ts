import type { Page } from "playwright-core";

// What a page is measured for: each finding is a line that names the page and the element.

/** How large what can be pressed must be, and how far from the next, in CSS pixels. */
export const LEAST = { size: 48, gap: 8 };

/** What is wrong with what can be pressed, with every part of the page that opens closed, and then open. */
export async function badTargets(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const isOpen of [false, true]) {
    await page.evaluate((open) => {
      for (const details of document.querySelectorAll("details")) details.open = open;
    }, isOpen);
    found.push(...(await page.evaluate(measure, LEAST)));
  }
  return found;
}

/**
 * Runs in the browser: what is too small, or too close to another. All counts that can be pressed, in a sentence too.
 * An option is as large as its label, if that fills the row. The drawing of the body is left out: its parts have the
 * shapes of a body, and it is a second way to press the list beside it, which is measured. So is the way past the top
 * of the page, which lies over it while it has the focus, and what nobody presses: the field of a file behind its button.
 */
function measure(least: { size: number; gap: number }): readonly string[] {
  const pressed =
    "a[href], button, summary, input, select, textarea, [role=button], [tabindex='0']";
  const targets = [...document.querySelectorAll(pressed)]
    .filter(
      (element) => !element.matches(".page-skip, [aria-hidden=true]") && element.checkVisibility(),
    )
    .map((element) => {
      const isInput = element instanceof HTMLInputElement && element.type !== "text";
      const label = isInput ? element.labels?.[0] : undefined;
      const box = (label ?? element).getBoundingClientRect();
      return { element, row: label?.closest(".choice"), box };
    });
  const say = ({ element }: { element: Element }) =>
    `${location.hash} ${element.outerHTML.slice(0, 120)}`;
  const small = targets
    .filter(({ box }) => Math.min(box.width, box.height) < least.size)
    .map((target) => `${target.box.width} x ${target.box.height}: ${say(target)}`);
  const partial = targets
    .filter(({ row, box: { width, height } }) => {
      // The inside of the row, in whole pixels.
      return row && Math.max(row.clientWidth - width, row.clientHeight - height) >= 1;
    })
    .map((target) => `not all of the row: ${say(target)}`);
  const close = targets.flatMap((one, index) =>
    targets.slice(index + 1).flatMap((other) => {
      const [a, b] = [one.box, other.box];
      const across = Math.max(a.left - b.right, b.left - a.right, 0);
      const down = Math.max(a.top - b.bottom, b.top - a.bottom, 0);
      const gap = Math.hypot(across, down);
      return gap < least.gap ? [`${gap} between ${say(one)} and ${say(other)}`] : [];
    }),
  );
  return [...small, ...partial, ...close];
}

/**
 * What cannot be read without scrolling to the side, or at all. What a reader alone says is not looked for; nor is the
 * line below the picture of the body, which repeats what is chosen in the list and is kept to two lines on purpose; nor what can be scrolled by itself.
 */
export async function lost(page: Page, css = ""): Promise<readonly string[]> {
  return page.evaluate((style) => {
    // The policy of the page forbids a style element, but not this.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { clientWidth, scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      if (
        element.closest(
          ".visually-hidden, .date-table thead, .picker-chosen, .proof-table, textarea, svg",
        )
      )
        return false;
      if (!element.checkVisibility()) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const isCutAcross = overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1;
      const isCutDown = overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
      const { right, left } = element.getBoundingClientRect();
      const isOut = !element.matches(".page-skip") && (right > clientWidth + 1 || left < -1);
      return isCutAcross || isCutDown || isOut;
    });
    const name = `${location.pathname}${location.hash}`;
    return [
      ...(scrollWidth > clientWidth ? [`${name} is ${scrollWidth} px wide`] : []),
      ...cut.map((element) => `${name} ${element.outerHTML.slice(0, 150)}`),
    ];
  }, css);
}
