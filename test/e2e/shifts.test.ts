import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { seenOn, watch } from "../bench/seen.ts";
import { typical } from "../fixtures/answers.ts";
import { newPage } from "./browser.ts";
import { begin, forward, nameOf, settle } from "./drive.ts";

// What moves without a press is pressed wrongly by a slow hand. Here everything is pressed as a person does it: what the
// browser counts is only what no press brought about.

const PHONE = { width: 390, height: 844 };

async function watched(): Promise<Page> {
  const page = await newPage(PHONE);
  await page.addInitScript(watch);
  return page;
}

test("nothing moves while the start page loads", async () => {
  const page = await watched();
  await page.goto("./");
  await settle(page);
  await page.waitForLoadState("networkidle");
  expect(await seenOn(page)).toMatchObject({ shift: 0 });
  expect((await seenOn(page)).paint).toBeGreaterThan(0);
});

test("nothing moves on a whole screening but what a press moved", async () => {
  const page = await watched();
  await begin(page);
  // What script pressed until here is no press to the browser.
  const before = (await seenOn(page)).shift;
  for (let name = await nameOf(page); name !== "result"; name = await nameOf(page)) {
    await press(page);
  }
  expect((await seenOn(page)).shift - before).toBe(0);
});

/** Presses the answers of a page, then what moves on. */
async function press(page: Page): Promise<void> {
  const fields = await page
    .locator("main form [name]")
    .evaluateAll((all) => all.map((field) => field.getAttribute("name") ?? ""));
  for (const name of new Set(fields)) {
    for (const value of [typical[name] ?? []].flat()) {
      await page.locator(`main form [name="${name}"][value="${value}"]`).check();
    }
  }
  await forward(page);
}
