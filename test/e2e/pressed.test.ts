import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { upTo } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage, newPage, openBrowser } from "./browser.ts";
import { forward, go, KEY, nameOf, painted, settle, visit } from "./drive.ts";

// A press is answered first: what it costs beside that waits until it is painted, and nothing is lost by waiting.

const answers = upTo(full, "course");
const OPTION = '[name="course"][value="same"]';

/** Whether the answer is chosen on the page that is shown. */
const isChosen = (page: Page) => page.locator(OPTION).isChecked();

/** Opens the page of the question, which has no answer yet. */
async function ask(page: Page): Promise<void> {
  await visit(page, "course", {}, { answers });
  expect(await isChosen(page)).toBe(false);
}

/** Presses the option, does something in the same task, and says what is saved then. */
function pressAnd(page: Page, then: "look" | "hide" | "reload" | "delete"): Promise<string> {
  return page.evaluate(
    ([option, what]) => {
      document.querySelector<HTMLElement>(option)?.click();
      if (what === "hide") document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
      if (what === "reload") location.reload();
      if (what === "delete") document.querySelector<HTMLElement>("footer button")?.click();
      return Object.values(sessionStorage).join();
    },
    [OPTION, then] as const,
  );
}

test("an answer is saved right after it is painted, and not before", async () => {
  const page = await cleanPage();
  await ask(page);
  expect(await pressAnd(page, "look")).not.toContain('"course":"same"');
  await painted(page);
  expect(await pressAnd(page, "look")).toContain('"course":"same"');
});

test("an answer is saved at once where nobody sees the page any more", async () => {
  const page = await cleanPage();
  await ask(page);
  expect(await pressAnd(page, "hide")).toContain('"course":"same"');
});

test("an answer is there after a reload in the moment of the press", async () => {
  const page = await cleanPage();
  await ask(page);
  const loaded = page.waitForEvent("load");
  await pressAnd(page, "reload");
  await loaded;
  await settle(page);
  expect(await isChosen(page)).toBe(true);
});

test("an answer that was painted is there after the tab has crashed", async () => {
  const page = await newPage();
  await ask(page);
  const cdp = await page.context().newCDPSession(page);
  await pressAnd(page, "look");
  await painted(page);
  const crashed = page.waitForEvent("crash");
  // It never answers.
  void cdp.send("Page.crash").catch(() => {});
  await crashed;
  await cdp.send("Page.reload");
  // What drives the browser gives a page up that has crashed; the browser does not.
  const expression = `document.querySelector('${OPTION}')?.checked`;
  const value = async () => (await cdp.send("Runtime.evaluate", { expression })).result.value;
  await expect.poll(value, { timeout: 30_000 }).toBe(true);
});

test("a kept answer that was painted is there after the tab is closed", async () => {
  const page = await newPage();
  await ask(page);
  await go(page, page.getByRole("link", { name: t("pause.link") }).click());
  await page.locator('main button:has-text("Keep for my visit")').click();
  await go(page, page.getByRole("link", { name: t("back"), exact: true }).click());
  await pressAnd(page, "look");
  await painted(page);
  const next = await page.context().newPage();
  await page.close();
  await next.goto("./#/mmn/course");
  await settle(next);
  expect(await isChosen(next)).toBe(true);
});

test("what waits to be saved does not come back after all was deleted", async () => {
  const page = await cleanPage();
  await ask(page);
  expect(await pressAnd(page, "delete")).toBe("");
  await painted(page);
  expect(await page.evaluate((key) => sessionStorage.getItem(key), KEY)).toBe(null);
});

test("the heading has the focus, and the page its top, when the next page is painted", async () => {
  const page = await cleanPage({ width: 390, height: 500 });
  await ask(page);
  const shown = await page.evaluate(async (option) => {
    document.querySelector<HTMLElement>(option)?.click();
    const forward = document.querySelector<HTMLElement>("[data-forward]");
    forward?.scrollIntoView();
    forward?.focus();
    forward?.click();
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return { focus: document.activeElement?.tagName, top: scrollY };
  }, OPTION);
  expect(shown).toEqual({ focus: "H1", top: 0 });
});

test("a key that is pressed before the next page is painted acts on that page", async () => {
  const page = await cleanPage();
  await ask(page);
  const focus = await page.evaluate((option) => {
    document.querySelector<HTMLElement>(option)?.click();
    const forward = document.querySelector<HTMLElement>("[data-forward]");
    forward?.focus();
    forward?.click();
    forward?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    return document.activeElement?.tagName;
  }, OPTION);
  expect(focus).toBe("H1");
});

test("a key that is held down on the button leads one page on, and no further", async () => {
  const page = await cleanPage();
  await ask(page);
  await page.locator(OPTION).check();
  await page.locator("[data-forward]").focus();
  for (let times = 0; times < 4; times += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await settle(page);
  expect(await nameOf(page)).toBe("spread");
});

test("no press has the page laid out before the frame", async () => {
  const page = await newPage();
  await ask(page);
  const browser = await openBrowser();
  await browser.startTracing(page, { categories: ["devtools.timeline"] });
  await page.locator(OPTION).check();
  await forward(page);
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const timed = (name: string) =>
    traceEvents.filter((event: Timed) => event.name === name && event.dur !== undefined);
  const presses: readonly Timed[] = timed("EventDispatch").filter(
    ({ args }: Timed) => args.data?.type === "click",
  );
  const forced = timed("Layout").filter(({ ts, tid }: Timed) =>
    presses.some((press) => press.tid === tid && press.ts <= ts && ts < press.ts + press.dur),
  );
  expect(presses.length).toBeGreaterThan(1);
  expect(forced).toEqual([]);
});

/** Something in a trace that took time. */
type Timed = {
  readonly name: string;
  readonly ts: number;
  readonly dur: number;
  readonly tid: number;
  readonly args: { readonly data?: { readonly type?: string } };
};
