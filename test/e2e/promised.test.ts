import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { ASIDE } from "../../src/browser/storage.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { throughout, upTo } from "../ui/passage.ts";
import { full, tired } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { chooseFiles, go, KEY, nameOf, savedAnswers, settle, told, visit } from "./drive.ts";

// What was promised of keeping holds whenever the page is opened again: after the day, with a wrong clock, by a version that
// knows less, after a reload.

const answers = upTo(full, "course");
const NOON = new Date("2026-11-20T12:00:00");
const button = (page: Page, key: string) => page.getByRole("button", { name: t(key), exact: true });
const stored = (page: Page) =>
  page.evaluate(() => [...Object.values(sessionStorage), ...Object.values(localStorage)]);

/** A page with answers that are kept on this device, from a certain day on. */
async function keeping(): Promise<Page> {
  const page = await newPage();
  await page.clock.setFixedTime(NOON);
  await visit(page, "pause", {}, { answers });
  await page.locator('main button:has-text("Keep for my visit")').click();
  return page;
}

async function reloadOn(page: Page, day: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.reload();
  await settle(page);
}

test("on the promised day answers are there, and on the day after nothing stores them, in an open tab too", async () => {
  const page = await keeping();
  await reloadOn(page, "2026-12-20");
  expect(await savedAnswers(page)).toEqual(answers);
  await reloadOn(page, "2026-12-21");
  await told(page, "expired");
  expect(await stored(page)).toEqual([]);
});

test("a clock 20 years ahead deletes nothing, and right again it opens the answers", async () => {
  const page = await keeping();
  const another = await page.context().newPage();
  await page.close();
  await another.clock.setFixedTime(new Date("2046-11-20T12:00:00"));
  await another.goto("./");
  await another.getByText(t("late.title")).waitFor();
  expect(await another.evaluate((key) => localStorage.getItem(key), ASIDE)).toContain(
    "first-place",
  );
  await reloadOn(another, "2026-11-20");
  expect(await another.evaluate((key) => localStorage.getItem(key), ASIDE)).toBeNull();
  await another.getByText(t("start.goOn")).click();
  await settle(another);
  expect(await nameOf(another)).toBe("course");
});

test("in an open tab, too, answers are kept again once the clock is right", async () => {
  const page = await keeping();
  await reloadOn(page, "2046-11-20");
  await page.getByText(t("late.title")).waitFor();
  await reloadOn(page, "2026-11-20");
  expect(await page.getByRole("status").innerText()).toBe("");
  await page.getByText(t("keeping.isKept", { date: "20 December 2026" })).waitFor();
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toContain("first-place");
});

test("who still has the page open when the day is over is told, and nothing says that they are kept", async () => {
  const page = await keeping();
  await page.clock.setFixedTime(new Date("2026-12-21T08:00:00"));
  await page.locator("h1").click();
  await told(page, "keeping-over");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await page.locator("main").innerText()).not.toContain(t.list("pause.kept")[0]);
  expect(await savedAnswers(page)).toEqual(answers);
});

test("one value that is not known costs no other, leaves nothing in print, and is told", async () => {
  const page = await keeping();
  const another = await page.context().newPage();
  await page.close();
  await another.goto("./blank");
  await another.evaluate((key) => {
    const copy = localStorage.getItem(key) ?? "";
    const saved = JSON.parse(copy.slice(10));
    saved.progress.print = { audience: "lawyer", hasWords: false, hasAgeAndSex: false };
    localStorage.setItem(key, copy.slice(0, 10) + JSON.stringify(saved));
  }, KEY);
  await another.goto("./");
  await told(another, "partly-readable");
  expect(await savedAnswers(another)).toEqual(answers);
  const saved = await another.evaluate((key) => sessionStorage.getItem(key) ?? "", KEY);
  const { print, keptUntil } = JSON.parse(saved).progress;
  expect(print).toMatchObject({ audience: "all", hasWords: false, hasAgeAndSex: false });
  expect(keptUntil).toBe("2026-12-20");
});

test("what was saved is read although the browser lets us write no more", async () => {
  const page = await newPage();
  await visit(page, "course", {}, { answers });
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
  });
  await page.reload();
  await page.locator('[name="course"]').first().waitFor();
  expect(await savedAnswers(page)).toEqual(answers);
  expect(await page.locator("footer").innerText()).toContain(t("footer.unsaved"));
});

test("what two files replaced is there after a reload, at the start too, until it is deleted by choice", async () => {
  const page = await newPage();
  await visit(page, "review", full, { isBackgroundWanted: true });
  for (const record of [tired, { ...tired, weakness: "no" }]) {
    await go(page, page.locator("a.page-name").click());
    const session = { ...newSession, answers: throughout(record) };
    const text = fileOf(questionnaire, session, { savedOn: "2026-05-01", language: "en" });
    const buffer = Buffer.from(text);
    const mimeType = "application/json";
    await chooseFiles(page, "start.open", { name: "a.json", mimeType, buffer });
    await told(page, "opened");
  }
  await page.goto("./#/");
  await page.reload();
  await settle(page);
  await expect.poll(() => button(page, "setAside.bringBack").count()).toBe(2);
  await button(page, "setAside.bringBack").first().click();
  expect(await savedAnswers(page)).toEqual(throughout(full));
  await button(page, "setAside.delete").last().click();
  expect(await button(page, "setAside.bringBack").count()).toBe(1);
});
