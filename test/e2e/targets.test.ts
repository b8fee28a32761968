import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/catalogue.ts";
import { newSession } from "../../src/engine/session.ts";
import { fileOf } from "../../src/session/file.ts";
import { throughout } from "../ui/passage.ts";
import { before, full, inDanger, longest, tired } from "../ui/people.ts";
import { text } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { begin, deleteAll, forward, go, settle, visit, walk } from "./drive.ts";

/** How large what can be pressed must be, and how far from the next, in CSS pixels. */
const LEAST = { size: 48, gap: 8 };

/** What is wrong with what can be pressed, with every part of the page that opens closed, and then open. */
async function faults(page: Page): Promise<readonly string[]> {
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
 * of the page, which lies over it while it has the focus.
 */
function measure(least: { size: number; gap: number }): readonly string[] {
  const pressed =
    "a[href], button, summary, input, select, textarea, [role=button], [tabindex='0']";
  const targets = [...document.querySelectorAll(pressed)]
    .filter((element) => !element.matches(".skip") && element.checkVisibility())
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

describe.each([320, 1280])("at %d px", (width) => {
  test("all that can be pressed on the way through is large, and apart from the rest", async () => {
    const page = await newPage({ width, height: 800 });
    const found: string[] = [];
    let count = 0;
    const look = async () => {
      count += 1;
      found.push(...(await faults(page)));
    };
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
    expect(found).toEqual([]);
    expect(count).toBeGreaterThan(20);
  });

  test("so it is with problems, on the stop page, on other results and on paper", async () => {
    const page = await newPage({ width, height: 800 });
    const found: string[] = [];
    const look = async () => found.push(...(await faults(page)));
    for (const [name, person, session] of [
      ["instead", tired, {}],
      ["get-help-now", inDanger, {}],
      ["get-help-now", inDanger, { region: "112" }],
      ["result", inDanger, { isAcknowledged: true }],
      ["result", full, { earlier: before }],
      ["review", full, {}],
      ["pause", full, {}],
      ["comfort", full, {}],
    ] as const) {
      await visit(page, name, person, session);
      await look();
    }
    await openFile(page);
    await look();
    await page.goto("./paper.html");
    await look();
    expect(found).toEqual([]);
  });
});

/** Opens a file in place of the answers given; it holds one that this version does not know. */
async function openFile(page: Page): Promise<void> {
  await go(page, page.locator("a.name").click());
  const session = { ...newSession, answers: throughout(full) };
  const file = fileOf(questionnaire, session, { savedOn: "2026-05-01", language: "en" });
  await page.getByLabel(text("start.open")).setInputFiles({
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(file.replace('"cold": "clearly"', '"cold": "blue"')),
  });
  await page.getByRole("region", { name: text("opened.again") }).waitFor();
}

test("the way past the top of the page is as large, once it shows itself", async () => {
  const page = await newPage({ width: 320 });
  await begin(page);
  const skip = page.getByRole("button", { name: text("skip") });
  await skip.focus();
  const box = await skip.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(LEAST.size);
});
