import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { itemsOf, optionsOf } from "../../src/engine/path.ts";
import { upTo } from "../ui/passage.ts";
import { full, inDanger, minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage } from "./browser.ts";
import { back, begin, fill, forward, go, nameOf, settle, step, visit } from "./drive.ts";

const SIGNS = itemsOf(questionnaire)
  .filter(({ linkId }) => linkId === "emergency-signs")
  .flatMap((item) => optionsOf(questionnaire, item))
  .filter((code) => code !== "none");

const STOP = "get-help-now";

const sign = (page: Page, code: string) =>
  page.locator(`[name="emergency-signs"][value="${code}"]`);

test("there are nine signs of an emergency", () => {
  expect(SIGNS).toHaveLength(9);
});

/** Chooses a sign and goes on. */
async function tell(code: string): Promise<Page> {
  const page = await cleanPage();
  await visit(page, "emergency", {}, { answers: {} });
  await sign(page, code).check();
  await forward(page);
  return page;
}

test.each(SIGNS)("%s leads to the stop page at once, with a number to call", async (code) => {
  const page = await tell(code);
  expect(await nameOf(page)).toBe(STOP);
  await page.locator('a[href="tel:112"]').waitFor();
  const label = t(`items.emergency-signs.options.${code}.label`);
  expect(await page.locator("main").innerText()).toContain(label);
});

describe("the stop page", () => {
  const [code = ""] = SIGNS;

  test("holds over a reload and a deep link, until it was read", async () => {
    const page = await tell(code);
    await page.reload();
    await settle(page);
    expect(await nameOf(page)).toBe(STOP);
    for (const name of ["result", "urgent"]) {
      await page.goto(`./#/mmn/${name}`);
      await settle(page);
      expect(await nameOf(page)).toBe(STOP);
    }
  });

  test("can be taken back: a link leads to the question, and going on without it leaves", async () => {
    const page = await tell(code);
    await go(page, page.locator('main a[href="#/mmn/emergency"]').click());
    expect(await sign(page, code).isChecked()).toBe(true);
    await sign(page, code).uncheck();
    await sign(page, "none").check();
    await forward(page);
    expect(await nameOf(page)).toBe("urgent");
    await page.goto(`./#/mmn/${STOP}`);
    await settle(page);
    expect(await nameOf(page)).toBe("urgent");
  });
});

test("the browser’s Back leads from the stop page to the question, and Forward to it again", async () => {
  const page = await cleanPage();
  await begin(page);
  await sign(page, "chest-pain").check();
  await forward(page);
  expect(await step(page, -1)).toBe("emergency");
  expect(await sign(page, "chest-pain").isChecked()).toBe(true);
  expect(await step(page, 1)).toBe(STOP);
  expect(await step(page, -1)).toBe("emergency");
  expect(await step(page, -1)).toBe("before-you-start");
});

test("once read, the stop page lets go on, and does not come again for the same reason", async () => {
  const page = await cleanPage();
  await visit(page, STOP, {}, { answers: upTo(inDanger, "urgent") });
  await forward(page);
  expect(await nameOf(page)).toBe("urgent");
  await page.reload();
  await settle(page);
  await fill(page, minimal);
  await forward(page);
  expect(await nameOf(page)).toBe("weakness");
});

test("an emergency taken back and chosen again is told again", async () => {
  const page = await cleanPage();
  await visit(page, "emergency", inDanger, { isAcknowledged: true });
  await fill(page, minimal);
  await forward(page);
  expect(await nameOf(page)).toBe("review");
  expect(await step(page, -1)).toBe("emergency");
  await fill(page, inDanger);
  await forward(page);
  expect(await nameOf(page)).toBe(STOP);
});

test("an emergency that only links lead away from is told all the same", async () => {
  const page = await cleanPage();
  await visit(page, "breathing", full);
  await page.locator('[value="at-rest-or-flat"]').check();
  await back(page);
  expect(await nameOf(page)).toBe(STOP);
});

test("shortness of breath at rest, and a throat sign with fast spreading, are emergencies", async () => {
  const page = await cleanPage();
  await visit(page, "breathing", {}, { answers: upTo(full, "breathing") });
  await fill(page, { breathing: "at-rest-or-flat" });
  await forward(page);
  expect(await nameOf(page)).toBe(STOP);
  const spreading = { ...full, "urgent-signs": ["spreading-fast"] };
  await visit(page, "throat", {}, { answers: upTo(spreading, "throat") });
  await fill(page, { speech: "a-little" });
  await forward(page);
  expect(await nameOf(page)).toBe(STOP);
});

test("the number chosen before the questions is the one to call, on both pages", async () => {
  const page = await cleanPage();
  await page.goto("./");
  await forward(page);
  await page.locator("main summary").click();
  await page.locator('[name="region"][value="999"]').check();
  await forward(page);
  await fill(page, { "emergency-signs": ["chest-pain"] });
  await forward(page);
  const numbers = page.locator('a[href^="tel:"]');
  expect(await numbers.evaluateAll((links) => links.map((a) => a.getAttribute("href")))).toEqual([
    "tel:999",
  ]);
  await page.locator("main summary").click();
  await page.locator('[name="region"][value="112"]').check();
  expect(await numbers.first().getAttribute("href")).toBe("tel:112");
});

test.each([320, 390, 768, 1280])(
  "at %i each number stands on one row with where it is for",
  async (width) => {
    const page = await cleanPage({ width });
    await visit(page, STOP, {}, { answers: { "emergency-signs": ["chest-pain"] } });
    const rows = await page.locator(".call-numbers li").evaluateAll((items) =>
      items.map((item) => {
        const [number, place] = [...item.children].map((child) => child.getBoundingClientRect());
        const isBeside =
          number &&
          place &&
          place.left >= number.right &&
          place.top < number.bottom &&
          place.bottom > number.top;
        return [isBeside, item.scrollWidth <= item.clientWidth];
      }),
    );
    expect(rows).toEqual(Array.from({ length: 5 }, () => [true, true]));
  },
);
