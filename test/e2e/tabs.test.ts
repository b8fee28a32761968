import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ASIDE } from "../../src/browser/storage.ts";
import { newSession } from "../../src/session/new.ts";
import { upTo } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { deleteAll, forward, go, KEY, nameOf, savedAnswers, settle, visit } from "./drive.ts";

// Two tabs of one browser, of which each may know what the other does not.

const answers = upTo(full, "course");
const button = (page: Page, key: string) => page.getByRole("button", { name: t(key), exact: true });
const copy = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

const stored = (page: Page) =>
  page.evaluate(() => [Object.values(sessionStorage), Object.values(localStorage)]);
const keep = (page: Page) => page.locator('main button:has-text("Keep for my visit")').click();

/** Keeps answers in one tab and opens them in another. */
async function twoTabs(): Promise<readonly [Page, Page]> {
  const first = await newPage();
  await visit(first, "course", {}, { answers });
  await go(first, first.getByRole("link", { name: t("pause.link") }).click());
  await keep(first);
  const second = await first.context().newPage();
  await second.goto("./");
  await settle(second);
  return [first, second];
}

/** Answers one more question, so that the copy is newer than what the other tab knows. */
async function answerMore(page: Page): Promise<void> {
  await forward(page);
  await page.locator('[name="course"][value="same"]').check();
  await forward(page);
}

async function enlarge(page: Page): Promise<void> {
  await go(page, page.getByRole("link", { name: t("header.comfort") }).click());
  await page.locator('[name="size"][value="large"]').check();
}

test("letters made larger in one tab do not write over newer answers of another", async () => {
  const [first, second] = await twoTabs();
  await answerMore(first);
  const newer = await copy(first);
  expect(newer).toContain('"course":"same"');
  await enlarge(second);
  expect(await copy(second)).toBe(newer);
  expect(await second.getByText(t("copyChoice.title")).count()).toBe(1);
});

test("a tab in which nothing was said leaves the copy of another alone, whatever is chosen in it", async () => {
  const empty = await newPage();
  await empty.goto("./");
  await settle(empty);
  const first = await empty.context().newPage();
  await visit(first, "pause", {}, { answers });
  await keep(first);
  const kept = await copy(first);
  await enlarge(empty);
  await empty.locator('[name="size"][value="normal"]').check();
  expect(await copy(empty)).toBe(kept);
});

test.each(["theirs", "ours"] as const)(
  "whoever chooses %s loses neither the answers of one tab nor of the other",
  async (choice) => {
    const [first, second] = await twoTabs();
    await answerMore(first);
    await button(second, `copyChoice.${choice}`).click();
    await second.getByText(t("copyChoice.title")).waitFor({ state: "detached" });
    const chosen = await savedAnswers(second);
    expect(chosen.course).toBe(choice === "theirs" ? "same" : undefined);
    const saved = JSON.parse((await copy(second))?.slice(10) ?? "");
    expect(saved.answers).toEqual(chosen);
    const aside = saved.progress.setAside.map((said: typeof saved) => said.answers.course);
    expect(aside).toEqual([choice === "theirs" ? undefined : "same"]);
    // Who took what the other tab holds asks it nothing more.
    if (choice === "theirs") expect(await first.getByText(t("copyChoice.title")).count()).toBe(0);
  },
);

test.each(["theirs", "ours"] as const)(
  "whoever chooses %s while they look at something stays there",
  async (choice) => {
    const first = await newPage();
    await visit(first, "result", full, { isAcknowledged: true });
    await keep(first);
    const second = await first.context().newPage();
    await second.goto("./#/mmn/cold");
    await settle(second);
    await first.goto("./#/mmn/visit");
    await settle(first);
    await second.locator('[name="cold"][value="no"]').check();
    await forward(second);
    await button(first, `copyChoice.${choice}`).click();
    await first.getByText(t("copyChoice.title")).waitFor({ state: "detached" });
    expect(await nameOf(first)).toBe("visit");
    await first.waitForFunction(() => document.activeElement?.tagName === "H1");
  },
);

test("a copy of another version that another tab wrote is told, set aside, and goes with all else", async () => {
  const [first] = await twoTabs();
  await first.evaluate((key) => {
    const other = (localStorage.getItem(key) ?? "").replace('"version":"1', '"version":"9');
    localStorage.setItem(key, other);
  }, KEY);
  await enlarge(first);
  await button(first, "copyChoice.theirs").click();
  await first.getByText(t("unreadable.title")).waitFor();
  expect(await savedAnswers(first)).toEqual(answers);
  expect(await copy(first)).toContain('"version":"1');
  await first.locator("footer button").click();
  expect((await stored(first)).join()).not.toContain("first-place");
});

test("deleting deletes what was set aside as unreadable, of which the tab did not know", async () => {
  const page = await newPage();
  await visit(page, "review", full, { isBackgroundWanted: true });
  await page.evaluate((key) => localStorage.setItem(key, "2027-01-01{"), ASIDE);
  await deleteAll(page);
  expect(await stored(page)).toEqual([[], []]);
});

test("who deletes where nothing was said deletes the copy of another tab all the same", async () => {
  const empty = await newPage();
  await visit(
    empty,
    "pause",
    {},
    { answers: {}, comfort: { ...newSession.comfort, size: "large" } },
  );
  await keep(empty);
  const first = await empty.context().newPage();
  await first.goto("./#/mmn/emergency");
  await settle(first);
  await first.locator("main input").last().check();
  await forward(first);
  expect(await copy(first)).toContain('"emergency-signs":["none"]');
  await empty.locator("footer button").click();
  await empty.getByText(t("notice.deleted"), { exact: false }).waitFor();
  await first.getByText(t("notice.deleted-elsewhere")).waitFor();
  expect((await stored(first)).join()).not.toContain("emergency-signs");
});

test("deleting in one tab deletes in the other, which says so and can bring its own back", async () => {
  const [first, second] = await twoTabs();
  await button(second, "footer.delete").click();
  await button(first, "deleted.bringBack").waitFor();
  expect(await first.getByRole("status").innerText()).toContain(t("notice.deleted-elsewhere"));
  expect(await first.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await button(first, "deleted.bringBack").click();
  expect(await savedAnswers(first)).toEqual(answers);
  // What was kept is kept again.
  expect(await copy(first)).toContain("first-place");
});

test("where one tab stops keeping, the other says so and keeps its answers in itself", async () => {
  const [first, second] = await twoTabs();
  await second.goto("./#/mmn/pause");
  await settle(second);
  await button(second, "keeping.stop").click();
  await first.getByText(t("notice.keeping-ended")).waitFor();
  expect(await savedAnswers(first)).toEqual(answers);
});

test("after deleting, the panel with the way back has the focus and stays until a new answer", async () => {
  const page = await newPage();
  await visit(page, "review", full, { isBackgroundWanted: true });
  await deleteAll(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("deleted");
  await forward(page);
  await button(page, "deleted.bringBack").waitFor();
  await forward(page);
  expect(await nameOf(page)).toBe("emergency");
  await page.locator("main input").last().check();
  expect(await button(page, "deleted.bringBack").count()).toBe(0);
});
