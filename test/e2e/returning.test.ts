import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ARGS } from "../run/args.ts";
import { throughout } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { nameOf, savedAnswers, settle, visit } from "./drive.ts";

// What a browser shows that keeps pages that were left, and shows them again as they were. A browser under test does not,
// unless it is begun otherwise, so these tests have one of their own.

let browser: Awaited<ReturnType<typeof chromium.launch>>;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject("chromium"),
    args: ARGS,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  });
});

afterAll(() => browser.close());

declare global {
  interface Window {
    tellShown?: (isKept: boolean) => void;
  }
}

/** A page, and a way to do what shows another and to learn whether that one had been kept. */
async function opened() {
  const context = await browser.newContext({ baseURL: inject("url") });
  const page = await context.newPage();
  const shown: boolean[] = [];
  await page.exposeFunction("tellShown", (isKept: boolean) => shown.push(isKept));
  await page.addInitScript(() => {
    addEventListener("pageshow", ({ persisted }) => window.tellShown?.(persisted));
  });
  const lead = async (act: () => Promise<unknown>) => {
    const before = shown.length;
    await act();
    await expect.poll(() => shown.length, { timeout: 10_000 }).toBeGreaterThan(before);
    return shown.at(-1);
  };
  const goTo = (url: string) => lead(() => page.goto(url));
  const goBack = () => lead(() => page.evaluate(() => setTimeout(() => history.back())));
  const answer = (name: string) =>
    lead(() => visit(page, name, full, { isBackgroundWanted: true }));
  return { page, goTo, goBack, answer, shown };
}

const seen = (page: Page) => page.locator("body").innerText();
const stored = (page: Page) =>
  page.evaluate(() => [...Object.values(sessionStorage), ...Object.values(localStorage)]);

test("a page that was left comes back as it was, with its answers", async () => {
  const { page, goTo, goBack, answer } = await opened();
  await answer("result");
  const before = await seen(page);
  await goTo("./paper.html");
  expect(await goBack()).toBe(true);
  expect(await seen(page)).toBe(before);
  expect(await savedAnswers(page)).toEqual(throughout(full));
});

test("Back after deleting shows nothing of what was deleted, and nothing stores it again", async () => {
  const { page, goTo, goBack, answer, shown } = await opened();
  await answer("result");
  await goTo("./paper.html");
  await goTo("./");
  await page.getByRole("button", { name: t("footer.delete") }).click();
  expect(await stored(page)).toEqual([]);
  await goBack();
  await goBack();
  // The page that was kept gives way to one that knows what is stored now: nothing.
  await page.getByRole("heading", { level: 1, name: t("start.title") }).waitFor();
  expect(shown.slice(-2)).toEqual([true, false]);
  expect(await nameOf(page)).toBe("");
  expect(await page.getByRole("button", { name: t("deleted.bringBack") }).count()).toBe(0);
  expect(await page.getByText(t("start.goOn")).count()).toBe(0);
  expect(await stored(page)).toEqual([]);
});

test("what another tab deleted while the page was away is gone from it, with no way back", async () => {
  const { page, goTo, goBack } = await opened();
  await visit(page, "pause", full);
  await page.locator('main button:has-text("Keep for my visit")').click();
  await goTo("./paper.html");
  const another = await page.context().newPage();
  await another.goto("./");
  await settle(another);
  await another.getByRole("button", { name: t("footer.delete") }).click();
  await another.close();
  expect(await goBack()).toBe(true);
  await page.getByText(t("notice.deleted-elsewhere")).waitFor();
  expect(await page.getByRole("button", { name: t("deleted.bringBack") }).count()).toBe(0);
  expect(await stored(page)).toEqual([]);
});

test("after another site nobody can bring back what was deleted before", async () => {
  const { page, goTo, goBack, answer } = await opened();
  await answer("review");
  await page.locator("footer button").click();
  await page.getByRole("button", { name: t("deleted.bringBack") }).waitFor();
  await goTo("./paper.html");
  expect(await goBack()).toBe(true);
  await settle(page);
  expect(await page.getByRole("button", { name: t("deleted.bringBack") }).count()).toBe(0);
  expect(await stored(page)).toEqual([]);
});
