import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { upTo } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage, newPage } from "./browser.ts";
import {
  back,
  begin,
  deleteAll,
  forward,
  go,
  KEY,
  nameOf,
  savedAnswers,
  settle,
  visit,
} from "./drive.ts";

const answers = upTo(full, "course");
const keeping = (page: Page) => page.locator('main button:has-text("Keep for my visit")');
const stopping = (page: Page) => page.getByRole("button", { name: t("keeping.stop") });
const copies = (page: Page) => page.evaluate(() => Object.keys(localStorage));
/** What is told above the heading, or at a control. */
const notice = async (page: Page) =>
  (await page.locator("[role=status], [data-told-at]").allInnerTexts()).join(" ");

/** Stops on the page of the course, with the questions before it answered. */
async function stop(page: Page): Promise<void> {
  await visit(page, "course", {}, { answers });
  await go(page, page.getByRole("link", { name: t("pause.link") }).click());
}

/** Closes the tab and opens another in the same browser. */
async function reopen(page: Page): Promise<Page> {
  const another = await page.context().newPage();
  await page.close();
  await another.goto("./");
  await settle(another);
  return another;
}

test("one can stop on a question, with what was just entered, and go on there", async () => {
  const page = await cleanPage();
  await visit(page, "course", {}, { answers });
  await page.locator('[name="course"][value="same"]').check();
  await go(page, page.getByRole("link", { name: t("pause.link") }).click());
  expect(await nameOf(page)).toBe("pause");
  expect(await savedAnswers(page)).toMatchObject({ course: "same" });
  await back(page);
  expect(await nameOf(page)).toBe("course");
  expect(await page.locator('[name="course"][value="same"]').isChecked()).toBe(true);
});

test("going on from a pause leads to the first question that was not asked, after a reload too", async () => {
  const page = await cleanPage();
  await stop(page);
  await page.reload();
  await settle(page);
  expect(await nameOf(page)).toBe("pause");
  await forward(page);
  expect(await nameOf(page)).toBe("course");
});

test("nothing outlives the tab unless it is asked for", async () => {
  const page = await newPage();
  await stop(page);
  expect(await copies(page)).toEqual([]);
  const another = await reopen(page);
  await forward(another);
  expect(await nameOf(another)).toBe("before-you-start");
});

test("answers that are kept come back in another tab, and what is added there is kept too", async () => {
  const page = await newPage();
  await stop(page);
  await keeping(page).click();
  expect(await copies(page)).toEqual([KEY]);
  const another = await reopen(page);
  await forward(another);
  expect(await nameOf(another)).toBe("course");
  await another.locator('[name="course"][value="same"]').check();
  await forward(another);
  const third = await reopen(another);
  await third.goto("./#/mmn/course");
  await settle(third);
  expect(await third.locator('[name="course"][value="same"]').isChecked()).toBe(true);
});

test("keeping is taken back with one press", async () => {
  const page = await cleanPage();
  await stop(page);
  await keeping(page).click();
  await stopping(page).click();
  expect(await copies(page)).toEqual([]);
  expect(await savedAnswers(page)).toEqual(answers);
});

test("deleting the answers deletes the copy, and bringing them back keeps them again", async () => {
  const page = await cleanPage();
  await stop(page);
  await keeping(page).click();
  await deleteAll(page);
  expect(await copies(page)).toEqual([]);
  await page.getByRole("button", { name: t("deleted.bringBack") }).click();
  expect(await copies(page)).toEqual([KEY]);
});

test("a tab does not bring back what was deleted in another", async () => {
  const page = await newPage();
  await stop(page);
  await keeping(page).click();
  const another = await page.context().newPage();
  await another.goto("./");
  await settle(another);
  await another.getByRole("button", { name: t("footer.delete") }).click();
  await page.getByRole("button", { name: t("deleted.bringBack") }).waitFor();
  expect(await nameOf(page)).toBe("");
  await begin(page);
  await page.locator("main input").last().check();
  await forward(page);
  expect(await copies(page)).toEqual([]);
});

test("after their last day answers are deleted, and that is told once", async () => {
  const page = await newPage();
  await stop(page);
  await keeping(page).click();
  await page.evaluate((key) => {
    const copy = localStorage.getItem(key) ?? "";
    localStorage.setItem(key, `2026-01-31${copy.slice(10)}`);
  }, KEY);
  const another = await reopen(page);
  expect(await notice(another)).toContain(t("notice.expired"));
  expect(await copies(another)).toEqual([]);
  await another.reload();
  await settle(another);
  expect(await notice(another)).toBe("");
});

test("where the browser does not let us keep answers, that is said, and nothing claims it", async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (this === localStorage) throw new DOMException("Full", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  });
  await stop(page);
  await keeping(page).click();
  expect(await notice(page)).toContain(t("notice.not-kept-longer"));
  expect(await keeping(page).count()).toBe(1);
  expect(await savedAnswers(page)).toEqual(answers);
});

test("where keeping fails on Continue, Back still leads to the page before, and nothing claims it", async () => {
  const page = await newPage();
  await stop(page);
  await keeping(page).click();
  await forward(page);
  expect(await nameOf(page)).toBe("course");
  await page.locator('[name="course"][value="same"]').check();
  // From here on the device is full.
  await page.evaluate(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      if (this === localStorage) throw new DOMException("Full", "QuotaExceededError");
      setItem.call(this, key, value);
    };
  });
  await forward(page);
  const next = await nameOf(page);
  expect(next).not.toBe("course");
  expect(await notice(page)).toContain(t("notice.not-kept-longer"));
  await page.goBack();
  await settle(page);
  expect(await nameOf(page)).toBe("course");
  expect(await savedAnswers(page)).toMatchObject({ course: "same" });
  await go(page, page.getByRole("link", { name: t("pause.link") }).click());
  expect(await keeping(page).count()).toBe(1);
});

describe.each([
  ["of another major version", '{"questionnaire":"mmn","version":"9.0.0","answers":{}}'],
  ["that is damaged", '{"questionnaire":"mmn","ver'],
  ["of something else", '{"hello":"world"}'],
])("a copy on the device %s", (_, copy) => {
  const ASIDE = `${KEY}-unreadable`;

  /** A new tab in a browser that has such a copy. */
  async function come(): Promise<Page> {
    const page = await newPage();
    await page.goto("./");
    await settle(page);
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      KEY,
      `2999-12-31${copy}`,
    ] as const);
    return reopen(page);
  }

  const panel = (page: Page) => page.getByRole("region", { name: t("unreadable.title") });

  test("is told in words of its own, and is deleted by choice", async () => {
    const page = await come();
    await panel(page).waitFor();
    expect(await notice(page)).toBe("");
    await panel(page)
      .getByRole("button", { name: t("unreadable.delete") })
      .click();
    expect(await panel(page).count()).toBe(0);
    expect(await notice(page)).toContain(t("notice.copy-deleted"));
    expect(await copies(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  test("is left by choice, not told again, and can be deleted by whoever comes later", async () => {
    const page = await come();
    await panel(page)
      .getByRole("button", { name: t("unreadable.keep") })
      .click();
    expect(await panel(page).count()).toBe(0);
    expect(await copies(page)).toEqual([ASIDE]);
    const another = await reopen(page);
    expect(await panel(another).count()).toBe(0);
    expect(await notice(another)).toBe("");
    await another.getByRole("button", { name: t("footer.delete") }).click();
    expect(await copies(another)).toEqual([]);
  });

  test("is not overwritten by answers that are kept without a choice on it", async () => {
    const page = await come();
    await panel(page).waitFor();
    await visit(page, "course", {}, { answers });
    await go(page, page.getByRole("link", { name: t("pause.link") }).click());
    await keeping(page).click();
    expect((await copies(page)).sort()).toEqual([KEY, ASIDE]);
  });
});

test("a pause is printed as what was said so far", async () => {
  const page = await cleanPage();
  await stop(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".summary").isVisible()).toBe(true);
  expect(await page.locator(".summary").innerText()).toContain(t("summary.unfinished"));
  expect(await page.locator("#main").isVisible()).toBe(false);
});
