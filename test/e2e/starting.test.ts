import type { Page, Route } from "playwright-core";
import { beforeEach, expect, inject, test } from "vitest";
import paper from "../../questionnaires/locales/en/app.paper.json" with { type: "json" };
import { minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { check, TAGS } from "./axe.ts";
import { allowComplaints, newPage } from "./browser.ts";
import { settle, visit } from "./drive.ts";
import { hold } from "./hold.ts";

// The page where its script does not run, however that comes about.

beforeEach(allowComplaints);

const SCRIPT = /\/assets\/index-.*\.js$/;

/** What can become of the first script. */
const LOST: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "is refused": (route) => route.abort("blockedbyclient"),
  "is not there": (route) => route.fulfill({ status: 404, body: "Not found" }),
  "is a page instead": (route) => route.fulfill({ contentType: "text/html", body: "<p>Hello" }),
  "is in words of a later day": (route) => script(route, "const a = 1 |> f;"),
  "wants what the browser has not": (route) => script(route, "Object.ofALaterDay({});"),
};

const script = (route: Route, body: string) =>
  route.fulfill({ contentType: "text/javascript", body });

/** What is said where the app does not come. */
const help = (page: Page) => page.locator(".starting-page");

const toPaper = (page: Page) => page.getByRole("link", { name: t("start.paper") }).first();

/** Reads what the page says once it is all in sight: the emergency, then what to do. */
async function expectHelp(page: Page): Promise<void> {
  await help(page)
    .getByRole("link", { name: t("start.paper") })
    .waitFor();
  const said = await page.locator("body").innerText();
  const order = [
    "start.title",
    "start.emergency",
    "starting.title",
    "starting.text",
    "starting.browser",
    "starting.file",
    "failure.help",
  ].map((key) => said.indexOf(t(key)));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
}

async function expectPaper(page: Page): Promise<void> {
  await toPaper(page).click();
  await page.getByRole("heading", { level: 1, name: paper.paper.title }).waitFor();
}

test.each(Object.entries(LOST))(
  "where the first script %s, the page says what to do, and the paper version is one press away",
  async (_, lose) => {
    const page = await newPage();
    await page.route(SCRIPT, lose);
    await page.goto("./");
    await expectHelp(page);
    await expectPaper(page);
  },
);

test("where the browser knows no modules, the page says the same", async () => {
  const page = await newPage();
  await page.route(inject("url"), async (route) => {
    const html = await (await route.fetch()).text();
    await route.fulfill({
      contentType: "text/html",
      body: html.replace('"noModule"', '"aModule"'),
    });
  });
  await page.goto("./");
  await expectHelp(page);
});

test("where no script may run, it says so at once", async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto("./");
  expect(await page.locator("body").innerText()).toContain(t("noscript"));
  expect(await toPaper(page).isVisible()).toBe(true);
  await expectHelp(page);
});

test("once the script comes, the reload that the page offers goes on, with every answer", async () => {
  const page = await newPage();
  await visit(page, "course", minimal);
  await page.route(SCRIPT, (route) => route.abort());
  await page.reload();
  await toPaper(page).waitFor();
  await page.unroute(SCRIPT);
  await page.getByRole("link", { name: t("failure.reload") }).click();
  await settle(page);
  await page.getByRole("link", { name: t("start.goOn") }).click();
  await settle(page);
  await page.goto("./#/mmn/weakness");
  await settle(page);
  expect(await page.locator('[name="weakness"]:checked').getAttribute("value")).toBe("yes");
});

test("while the script is on its way the words are not in sight yet, and then nothing jumps", async () => {
  const page = await newPage({ width: 390, height: 800 });
  const release = await hold(page, SCRIPT);
  await page.goto("./", { waitUntil: "commit" });
  const first = page.locator("main > *");
  await help(page).waitFor({ state: "attached" });
  expect(await help(page).isVisible()).toBe(false);
  const before = await first.evaluateAll(boxesOf);
  expect(before.length).toBeGreaterThan(2);
  await expectHelp(page);
  expect(await first.evaluateAll(boxesOf)).toEqual(before);
  expect(await check(page, "tag", TAGS)).toEqual([]);
  release();
  await settle(page);
  expect(await first.evaluateAll(boxesOf)).toEqual(before);
  expect(await page.getByText(t("starting.title")).count()).toBe(0);
  expect(await page.getByRole("link", { name: t("start.paper") }).count()).toBe(1);
});

test("where the script is known not to come, that is told above the way on of each first page", async () => {
  const page = await newPage();
  await page.route(SCRIPT, (route) => route.abort());
  await page.goto("./");
  for (const presses of [0, 1, 2]) {
    await page.locator(".starting-page[data-now]").waitFor();
    const isAbove = await page.evaluate(() => {
      const [told, forward] = [".starting-page[data-now]", "[data-forward]"].map((selector) =>
        document.querySelector(`main ${selector}`)?.getBoundingClientRect(),
      );
      return told !== undefined && forward !== undefined && told.bottom <= forward.top;
    });
    expect(isAbove, `after ${presses} presses`).toBe(true);
    expect(await check(page, "tag", TAGS)).toEqual([]);
    await page.locator("[data-forward]").click();
  }
});

function boxesOf(elements: readonly Element[]): readonly number[][] {
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
  });
}

test("a part that neither comes nor fails leaves a way out in sight", async () => {
  const page = await newPage();
  await page.route(/\/assets\/late-/, () => {});
  await page.goto("./");
  await settle(page);
  await page.getByRole("link", { name: t("header.comfort") }).click();
  await page.getByText(t("waitingText")).waitFor();
  await page.getByRole("button", { name: t("failure.reload") }).waitFor();
  await expectPaper(page);
});

test("the page of a failure leads to the paper version too, and its heading is read first", async () => {
  const page = await newPage();
  await visit(page, "course", minimal);
  await page.route(/\/assets\/saved-/, (route) => route.abort());
  await page.reload();
  await page.getByRole("heading", { name: t("failure.title") }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t("failure.title"));
  await expectPaper(page);
});

test("a page that cannot be drawn when its words come is told, and leads to the paper version", async () => {
  const page = await newPage();
  const release = await hold(page, /\/assets\/messages-/, (route) =>
    script(route, "export const pages = {}; export const questionnaire = {};"),
  );
  await page.goto("./");
  await settle(page);
  await page.getByRole("link", { name: t("header.comfort") }).click();
  await page.getByText(t("waitingText")).waitFor();
  release();
  await page.getByRole("heading", { name: t("failure.title") }).waitFor();
  await expectPaper(page);
});
