import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { assess } from "../../src/engine/assess.ts";
import { throughout } from "../ui/passage.ts";
import { full, minimal, tired } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage, newPage } from "./browser.ts";
import { begin, deleteAll, KEY, nameOf, savedAnswers, settle, visit, walk } from "./drive.ts";
import { matrix } from "./matrix.ts";

const notice = (page: Page) => page.getByRole("status").innerText();

const BLOCKED = {
  "that may not be touched": () => {
    const get = () => {
      throw new DOMException("Denied", "SecurityError");
    };
    Object.defineProperty(window, "sessionStorage", { get });
    Object.defineProperty(window, "localStorage", { get });
  },
  "that is full": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
  },
  "that gives nothing back": () => {
    const get = () => {
      throw new DOMException("Broken", "UnknownError");
    };
    Storage.prototype.getItem = get;
    Storage.prototype.setItem = get;
    Storage.prototype.removeItem = get;
  },
};

matrix(Object.entries(BLOCKED), ([name]) => name === "that is full")(
  "with storage %s it says so on every page, asks before one leaves, and goes on",
  async (_, block) => {
    const page = await newPage();
    await page.addInitScript(block);
    const silent: string[] = [];
    const says = () => page.locator("footer").innerText();
    await page.goto("./");
    await settle(page);
    expect(await page.locator("main").innerText()).toContain(t("footer.unsaved"));
    await begin(page);
    await walk(page, full, async (name) => {
      if (!(await says()).includes(t("footer.unsaved"))) silent.push(name);
    });
    expect(silent).toEqual([]);
    const asked = page.waitForEvent("dialog");
    await page.evaluate(() => setTimeout(() => location.reload()));
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    const { urgency, pattern } = assess(questionnaire, full);
    const main = await page.locator("main").evaluate(({ dataset }) => ({ ...dataset }));
    expect(main).toMatchObject({ urgency, pattern });
    await deleteAll(page);
    expect(await nameOf(page)).toBe("");
  },
);

test("with storage nothing is said", async () => {
  const page = await cleanPage();
  await begin(page);
  await walk(page, tired, async () => expect(await notice(page)).toBe(""));
  expect(await notice(page)).toBe("");
});

test("answers are kept in this tab alone, and only once there are any", async () => {
  const page = await cleanPage();
  const kept = () =>
    page.evaluate(() => [Object.keys(sessionStorage), Object.keys(localStorage), document.cookie]);
  await page.goto("./");
  await settle(page);
  expect(await kept()).toEqual([[], [], ""]);
  await begin(page);
  await walk(page, minimal);
  expect(await kept()).toEqual([[KEY], [], ""]);
});

test("deleting empties what is kept at once, and a reload brings nothing back", async () => {
  const page = await cleanPage();
  await visit(page, "course", full);
  await page.evaluate(() => {
    const seen = Object.assign(window, { seen: [] as number[] });
    const footer = document.querySelector("footer button");
    footer?.addEventListener("click", () => seen.seen.push(sessionStorage.length));
  });
  await deleteAll(page);
  const seen = () => page.evaluate(() => Object.entries(window).find(([name]) => name === "seen"));
  expect(await seen()).toEqual(["seen", [0]]);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  await page.reload();
  await settle(page);
  expect(await nameOf(page)).toBe("");
  expect(await page.getByRole("button", { name: t("deleted.bringBack") }).count()).toBe(0);
  await page.goto("./#/mmn/course");
  await settle(page);
  expect(await nameOf(page)).toBe("");
});

test("what was deleted can be brought back, with all answers and the place", async () => {
  const page = await cleanPage();
  await visit(page, "review", full, { isBackgroundWanted: true });
  await deleteAll(page);
  await page.getByRole("button", { name: t("deleted.bringBack") }).click();
  expect(await nameOf(page)).toBe("review");
  expect(await savedAnswers(page)).toEqual(throughout(full));
  await page.reload();
  await settle(page);
  expect(await nameOf(page)).toBe("review");
});

test("deleting on the result deletes everything and begins at the first page", async () => {
  const page = await cleanPage();
  await visit(page, "result", full);
  await page.getByRole("button", { name: t("footer.delete") }).click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await begin(page);
  expect(await nameOf(page)).toBe("emergency");
  expect(await page.locator("main input:checked").count()).toBe(0);
});
