import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { allowComplaints, newPage } from "./browser.ts";
import { begin, fill, nameOf, savedAnswers, settle, visit, walk } from "./drive.ts";

beforeEach(allowComplaints);

const notice = (page: Page) => page.getByRole("status").innerText();
const PARTS = /\/assets\/.*\.(js|css)$/;

/** Opens the start page, and then lets no further part of the app be loaded. */
async function startAlone(): Promise<Page> {
  const page = await newPage();
  await page.goto("./");
  await settle(page);
  await page.waitForLoadState("networkidle");
  await page.route(PARTS, (route) => route.abort());
  return page;
}

test("a part that does not load is told in one message, on the page and on the next", async () => {
  const page = await startAlone();
  await page.locator("[data-forward]").click();
  await page.getByText(t("notice.not-loaded")).waitFor();
  expect(await notice(page)).toContain(t("notice.not-loaded"));
  expect(await page.getByText(t("notice.not-loaded")).count()).toBe(1);
  await page.locator("[data-forward]").click();
  await page.getByText(t("notice.not-loaded")).waitFor();
  expect(await page.getByText(t("notice.not-loaded")).count()).toBe(1);
  expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
});

test("once it loads again, a reload goes on where the person was", async () => {
  const page = await startAlone();
  await page.locator("[data-forward]").click();
  await page.locator("[data-forward]").click();
  await page.getByText(t("notice.not-loaded")).waitFor();
  await page.unroute(PARTS);
  await page.reload();
  await settle(page);
  expect(await nameOf(page)).toBe("emergency");
  expect(await notice(page)).toBe("");
  await walk(page, minimal);
  expect(await page.locator("main").getAttribute("data-pattern")).not.toBeNull();
});

test("answers of before are still there when a part does not load, and after", async () => {
  const page = await newPage();
  await visit(page, "course", minimal);
  const before = await savedAnswers(page);
  await page.route(/\/assets\/(late|en)-.*\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByText(t("notice.not-loaded")).waitFor();
  expect(await savedAnswers(page)).toEqual(before);
  await page.unroute(/\/assets\/(late|en)-.*\.js$/);
  await page.reload();
  await settle(page);
  expect([await nameOf(page), await savedAnswers(page)]).toEqual(["course", before]);
});

test("when what reads saved answers does not load, the page is not blank and keeps them", async () => {
  const page = await newPage();
  await visit(page, "course", minimal);
  const before = await savedAnswers(page);
  await page.route(/\/assets\/saved-.*\.js$/, (route) => route.abort());
  await page.reload();
  await page.getByRole("heading", { name: t("failure.title") }).waitFor();
  expect(await savedAnswers(page)).toEqual(before);
  await page.unroute(/\/assets\/saved-.*\.js$/);
  await page.getByRole("button", { name: t("failure.reload") }).click();
  await page.locator('[name="course"]').first().waitFor();
});

test("where nothing is saved, an error of the app does not promise that answers are still here", async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
  });
  await begin(page);
  await fill(page, { "emergency-signs": ["none"] });
  await page.evaluate(() => {
    history.pushState = () => {
      throw new DOMException("Too many calls", "SecurityError");
    };
  });
  await page.locator("[data-forward]").click();
  await page.getByRole("heading", { level: 1, name: t("failure.title") }).waitFor();
  const said = await page.locator("main").innerText();
  expect(said).toContain(t("failure.unsaved"));
  expect(said).not.toContain(t("failure.text"));
});

test("an error of the app itself is told, and a reload goes on with every answer", async () => {
  const page = await newPage();
  await begin(page);
  await walk(page, minimal, undefined, "throat");
  // As a browser does that was asked too often.
  await page.evaluate(() => {
    history.pushState = () => {
      throw new DOMException("Too many calls", "SecurityError");
    };
  });
  await fill(page, { speech: "a-little" });
  await page.locator("[data-forward]").click();
  await page.getByRole("heading", { level: 1, name: t("failure.title") }).waitFor();
  await page.getByRole("button", { name: t("failure.reload") }).click();
  await page.locator("[data-forward]").waitFor();
  expect(await savedAnswers(page)).toMatchObject({ weakness: "yes", speech: "a-little" });
  expect(await page.getByRole("heading", { name: t("failure.title") }).count()).toBe(0);
});

test("without script the page says what it is, what it needs and what to do in an emergency", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto("./");
  const said = await page.locator("body").innerText();
  for (const key of ["start.title", "start.emergency", "noscript"]) {
    expect(said).toContain(t(key));
  }
});
