import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { newSession } from "../../src/session/new.ts";
import { save } from "../../src/session/save.ts";
import { t, toHelper } from "../ui/words.ts";
import { allowComplaints, newPage } from "./browser.ts";
import { KEY, nameOf, settle } from "./drive.ts";
import { hold } from "./hold.ts";
import { matrix } from "./matrix.ts";
import { MANNERS, MARK, translate } from "./translator.ts";

// The first pages stand in the page itself. What is done there before the app has come is as if it had been there.

const APP = /\/assets\/index-.*\.js$/;

/** Opens the app on a line on which its script does not come until it is let. */
async function early(
  page: Page,
  address = "./",
): Promise<{ readonly letCome: () => Promise<void> }> {
  const release = await hold(page, APP);
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("h1").first().waitFor();
  return {
    letCome: async () => {
      release();
      await settle(page);
    },
  };
}

const forward = (page: Page) => page.locator("[data-forward]").click();
const heading = async (page: Page) =>
  (await page.locator("h1:visible").innerText()).replaceAll(MARK, "");
const option = (page: Page, value: string) =>
  page.locator(`[name="emergency-signs"][value="${value}"]`);
const chosen = (page: Page) =>
  page
    .locator("main input:checked")
    .evaluateAll((all) => all.map((one) => one.getAttribute("value")));

/** No emergency, and a part that is weak. */
const CALM = { "emergency-signs": ["none"], "urgent-signs": ["none"], weakness: "yes" };

const saved = (answers: Answers) => save(mmn, { ...newSession, isAccepted: true, answers });

/** Leaves the tab as somebody does who has given these answers in it. */
async function leaveBehind(page: Page, answers: Answers): Promise<void> {
  await page.goto("./blank");
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    KEY,
    saved(answers),
  ] as const);
  await page.goto("about:blank");
}

const FIRST = t("items.emergency-signs.question");

async function toFirstQuestion(page: Page): Promise<void> {
  await forward(page);
  expect(await heading(page)).toBe(t("disclaimer.title"));
  await forward(page);
  expect(await heading(page)).toBe(FIRST);
}

matrix([undefined, ...MANNERS], (_, index) => index < 2)(
  "the first question is answered before the app has come, and the app goes on from there (translated: %s)",
  async (manner) => {
    const page = await newPage();
    if (manner) await translate(page, manner);
    const { letCome } = await early(page);
    await toFirstQuestion(page);
    await option(page, "none").check();
    await forward(page);
    await letCome();
    await page.waitForFunction(() => location.hash.endsWith("/urgent"));
    expect(await heading(page)).toBe(t("items.urgent-signs.question"));
    await page.getByRole("link", { name: t("back"), exact: true }).click();
    expect(await chosen(page)).toEqual(["none"]);
  },
);

matrix([undefined, ...MANNERS], (_, index) => index < 2)(
  "the app takes a page over as it is: its nodes, what is chosen, open and in focus (translated: %s)",
  async (manner) => {
    const page = await newPage({ width: 390, height: 844 });
    if (manner) await translate(page, manner);
    const { letCome } = await early(page);
    await toFirstQuestion(page);
    await option(page, "cannot-walk").check();
    await page.locator("main summary").click();
    await page.evaluate(() => {
      window.translate?.();
      scrollTo(0, 400);
      for (const element of document.querySelectorAll("main *"))
        element.setAttribute("data-was", "");
      // What is read by then, to the letter.
      document.documentElement.dataset.read = document.querySelector("main")?.innerText ?? "";
    });
    await letCome();
    const now = await page.evaluate(() => ({
      isFocus: document.activeElement?.tagName,
      scroll: scrollY,
      isOpen: document.querySelector("main details")?.hasAttribute("open"),
      anew: document.querySelectorAll("main *:not([data-was])").length,
      isSameText:
        document.documentElement.dataset.read === document.querySelector("main")?.innerText,
    }));
    expect(now).toEqual({
      isFocus: "SUMMARY",
      scroll: 400,
      isOpen: true,
      anew: 0,
      isSameText: true,
    });
    expect(await chosen(page)).toEqual(["cannot-walk"]);
    await option(page, "cannot-walk").uncheck();
    await option(page, "none").check();
    await forward(page);
    await page.waitForFunction(() => location.hash.endsWith("/urgent"));
  },
);

test("nothing moves while the app takes over, on any of the first pages", async () => {
  for (const presses of [0, 1, 2]) {
    const page = await newPage({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          document.documentElement.dataset.shifts = `${entry.name} ${Reflect.get(entry, "value")}`;
        }
      });
      observer.observe({ type: "layout-shift", buffered: true });
    });
    const { letCome } = await early(page);
    for (let count = 0; count < presses; count += 1) await forward(page);
    // Shifts right after a press are not counted.
    await page.waitForTimeout(700);
    await letCome();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => document.documentElement.dataset.shifts)).toBeUndefined();
  }
});

test("an emergency that is ticked and sent before the app has come stops the person, with the number they chose", async () => {
  const page = await newPage();
  const { letCome } = await early(page);
  await forward(page);
  await page.locator("main summary").click();
  await page.locator('[name=region][value="999"]').check();
  await forward(page);
  await option(page, "stroke-signs").check();
  await forward(page);
  await letCome();
  await page.waitForFunction(() => location.hash.endsWith("/get-help-now"));
  expect(await page.locator(".call a").getAttribute("href")).toBe("tel:999");
});

test("whoever waits for the next page is told so, and then comes there", async () => {
  const page = await newPage();
  const { letCome } = await early(page);
  await toFirstQuestion(page);
  await option(page, "none").check();
  await forward(page);
  await page.getByRole("heading", { name: t("waiting") }).waitFor();
  await letCome();
  await page.waitForFunction(() => location.hash.endsWith("/urgent"));
});

test("a helper sees no question in the words for others, and then that question in theirs", async () => {
  const page = await newPage();
  const { letCome } = await early(page);
  await forward(page);
  await page.locator("[name=answerer][value=helper]").check();
  await forward(page);
  expect(await heading(page)).toBe(t("waiting"));
  await letCome();
  expect(await nameOf(page)).toBe("emergency");
  await page.getByRole("heading", { name: toHelper("items.emergency-signs.question") }).waitFor();
  await page.getByRole("link", { name: t("back"), exact: true }).click();
  expect(await chosen(page)).toEqual(["helper"]);
});

test("who says on the start that they answer for another is a helper, before the app has come and after", async () => {
  const page = await newPage();
  const { letCome } = await early(page);
  await page.getByRole("link", { name: t("disclaimer.helper") }).click();
  expect(await heading(page)).toBe(t("disclaimer.title"));
  expect(await chosen(page)).toEqual(["helper"]);
  await letCome();
  await page.getByText(toHelper.list("disclaimer.points")[4] ?? "").waitFor();
  expect(await chosen(page)).toEqual(["helper"]);
  await forward(page);
  await page.getByRole("heading", { name: toHelper("items.emergency-signs.question") }).waitFor();
});

test("before the app has come, none stands alone, Enter and numbers choose, and a second press is ignored", async () => {
  const page = await newPage();
  const { letCome } = await early(page);
  await toFirstQuestion(page);
  await option(page, "stroke-signs").check();
  await option(page, "none").check();
  expect(await chosen(page)).toEqual(["none"]);
  await option(page, "breathing-at-rest").focus();
  await page.keyboard.press("Enter");
  expect(await chosen(page)).toEqual(["breathing-at-rest"]);
  await page.keyboard.press("3");
  await page.keyboard.press("1");
  expect(await chosen(page)).toEqual(["stroke-signs"]);
  await page.locator('label[for="emergency-signs.cannot-walk"]').dblclick();
  expect(await chosen(page)).toEqual(["stroke-signs", "cannot-walk"]);
  await letCome();
  expect(await nameOf(page)).toBe("emergency");
  expect(await chosen(page)).toEqual(["stroke-signs", "cannot-walk"]);
});

test("a file that is chosen before the app has come is opened by it", async () => {
  const page = await newPage();
  const { letCome } = await early(page);
  await page.locator("#open-file + input").setInputFiles({
    name: "a.json",
    mimeType: "application/json",
    buffer: Buffer.from(saved(CALM)),
  });
  await letCome();
  await page.getByText(t("notice.opened")).waitFor();
});

test("a link to a question leads to the start, and no question is shown on the way", async () => {
  const page = await newPage();
  const { letCome } = await early(page, "./#/mmn/emergency");
  expect(await heading(page)).toBe(t("start.title"));
  await letCome();
  expect(await heading(page)).toBe(t("start.title"));
  expect(await page.evaluate(() => location.hash)).toBe("#/");
});

test("whoever comes back to answers sees no other page before theirs", async () => {
  const page = await newPage();
  await leaveBehind(page, CALM);
  const { letCome } = await early(page, "./#/mmn/weakness");
  expect(await heading(page)).toBe(t("waiting"));
  await letCome();
  expect(await heading(page)).toBe(t("items.weakness.question"));
});

test("a place that is loaded late can be asked for before the app has come", async () => {
  const page = await newPage();
  const { letCome } = await early(page);
  await page.getByRole("link", { name: t("header.comfort") }).click();
  await page.getByRole("heading", { name: t("waiting") }).waitFor();
  await letCome();
  await page.getByRole("heading", { name: t("comfort.title") }).waitFor();
});

test("where no script runs, addresses alone lead to the first question, one page at a time", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto("./");
  const shown = () => page.locator("h1:visible").allInnerTexts();
  expect(await shown()).toEqual([t("start.title")]);
  await page.locator("[data-forward]:visible").click();
  expect(await shown()).toEqual([t("disclaimer.title")]);
  await page.locator("[data-forward]:visible").click();
  expect(await shown()).toEqual([FIRST]);
  await page.getByRole("link", { name: t("back"), exact: true }).click();
  expect(await shown()).toEqual([t("disclaimer.title")]);
});

test("whoever was here before answers nothing over their answers: after the start they wait for the app", async () => {
  const page = await newPage();
  await leaveBehind(page, { "emergency-signs": ["chest-pain"] });
  const { letCome } = await early(page);
  expect(await heading(page)).toBe(t("start.title"));
  await forward(page);
  await page.getByRole("heading", { name: t("waiting") }).waitFor();
  await letCome();
  await page.getByRole("link", { name: t("name") }).click();
  await forward(page);
  await page.waitForFunction(() => location.hash.endsWith("/get-help-now"));
});

test("who goes back after Continue has sent nothing", async () => {
  const page = await newPage();
  const { letCome } = await early(page);
  await toFirstQuestion(page);
  await option(page, "none").check();
  await forward(page);
  await page.getByRole("link", { name: t("back"), exact: true }).click();
  await forward(page);
  await page.waitForTimeout(1200);
  expect(await heading(page)).toBe(FIRST);
  await letCome();
  expect(await nameOf(page)).toBe("emergency");
  expect(await chosen(page)).toEqual(["none"]);
});

test("whoever waits twice for a lost app is told so both times, and can reload", async () => {
  allowComplaints();
  const page = await newPage();
  await page.route(APP, (route) => route.abort());
  await page.goto("./");
  for (const _ of "12") {
    await page.getByRole("link", { name: t("header.comfort") }).click();
    await page.locator("main").getByText(t("starting.text")).waitFor();
    await page.getByRole("link", { name: t("name") }).click();
    await page.getByRole("heading", { name: t("start.title") }).waitFor();
  }
});

test("where the app neither comes nor fails, the reload that is offered reloads", async () => {
  const page = await newPage();
  await early(page, "./#/mmn/comfort");
  const reload = page.getByRole("button", { name: t("failure.reload") });
  await reload.waitFor();
  const reloaded = page.waitForEvent("framenavigated");
  await reload.click();
  await reloaded;
});

test("a browser fills in none of the choices that stand in the page", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto("./");
  const open = page.locator("input:is([type=radio], [type=checkbox]):not([autocomplete=off])");
  expect(await page.locator("input[autocomplete=off]").count()).toBeGreaterThan(10);
  expect(await open.count()).toBe(0);
});
