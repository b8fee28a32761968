import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { learn } from "../../questionnaires/mmn/learn.json?shipped";
import { questionnaire } from "../../src/app/whole.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { throughout, upTo } from "../ui/passage.ts";
import { before, full, inDanger, inNeed, longest, otherwise, tired } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { check, TAGS } from "./axe.ts";
import { allowComplaints, cleanPage, newPage } from "./browser.ts";
import { begin, chooseFiles, deleteAll, fill, go, settle, told, visit, walk } from "./drive.ts";
import { matrix } from "./matrix.ts";
import { arrive } from "./tour.ts";

/** What axe finds wrong with the page in light colours, and with the contrast of the dark ones. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await page.emulateMedia({ colorScheme: "light" });
  const light = await check(page, "tag", TAGS);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await check(page, "rule", ["color-contrast"]);
  return [...light, ...dark];
}

test("axe finds nothing wrong on any page of a full run", async () => {
  const page = await cleanPage();
  const found: string[] = [];
  const look = async () => found.push(...(await violations(page)));
  await arrive(page, look);
  await walk(page, full, async () => {
    await fill(page, full);
    await look();
  });
  await look();
  await deleteAll(page);
  await look();
  expect(found).toEqual([]);
});

const OTHERS = [
  ["instead", tired],
  ["get-help-now", inDanger],
  ["result", inDanger],
  ["result", inNeed],
  ["result", otherwise],
  ["result", tired],
  ["review", longest],
] as const;

test("axe finds nothing wrong with other pages and results", async () => {
  const page = await cleanPage();
  const found: string[] = [];
  for (const [name, person] of OTHERS) {
    await visit(page, name, person, { isAcknowledged: name !== "get-help-now" });
    found.push(...(await violations(page)));
  }
  expect(found).toEqual([]);
});

test("axe finds nothing wrong with the learn pages, in the app and as files of their own", async () => {
  const page = await cleanPage();
  const found: string[] = [];
  const names = ["", "sources", ...learn.topics.map(({ id }) => id)];
  await visit(page, "learn", full, { isAcknowledged: true });
  for (const name of names) {
    await page.goto(`./#/learn/${name}`);
    await settle(page);
    found.push(...(await violations(page)));
  }
  for (const name of names) {
    await page.goto(`./learn/${name || "index"}.html`);
    found.push(...(await violations(page)));
  }
  expect(found).toEqual([]);
});

test("axe finds nothing wrong where a helper answers", async () => {
  const page = await cleanPage();
  const found: string[] = [];
  for (const [name, person] of [
    ["before-you-start", {}],
    ["finger-lift", full],
    ["get-help-now", inDanger],
    ["review", full],
    ["result", full],
  ] as const) {
    const isAcknowledged = name !== "get-help-now";
    await visit(page, name, person, { answerer: "helper", isAcknowledged });
    found.push(...(await violations(page)));
  }
  expect(found).toEqual([]);
});

test("axe finds nothing wrong with problems and a notice", async () => {
  const page = await newPage();
  await begin(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("Full", "QuotaExceededError");
    };
  });
  await page.locator("main input").first().check();
  expect(await page.getByRole("status").innerText()).toContain(t("notice.not-kept"));
  const found = [...(await violations(page))];
  await page.locator("main input").first().uncheck();
  await page.locator("[data-forward]").click();
  await page.getByRole("alert").waitFor();
  expect(await page.getByRole("status").innerText()).toContain(t("notice.not-kept"));
  found.push(...(await violations(page)));
  expect(found).toEqual([]);
});

test("axe finds nothing wrong with problems at each kind of question", async () => {
  const page = await cleanPage();
  const found: string[] = [];
  for (const [name, answers, entered] of [
    ["weakness", upTo(full, "weakness"), {}],
    ["time", throughout(full), { "onset-date": "spring" }],
    ["words", throughout(full), { "main-problem": "x".repeat(301) }],
  ] as const) {
    await visit(page, name, {}, { answers, isBackgroundWanted: true });
    await fill(page, entered);
    await page.locator("[data-forward]").click();
    await page.getByRole("alert").waitFor();
    found.push(...(await violations(page)));
  }
  expect(found).toEqual([]);
});

test("axe finds nothing wrong with the sheet, as it is printed", async () => {
  const page = await cleanPage();
  await visit(page, "result", full, { earlier: before });
  await page.emulateMedia({ media: "print" });
  await page.locator(".summary").waitFor();
  // Landmarks lead through a page on a screen: paper needs none.
  const values = TAGS.filter((tag) => tag !== "best-practice");
  expect(await check(page, "tag", values)).toEqual([]);
});

test("axe finds nothing wrong where a part did not load", async () => {
  allowComplaints();
  const page = await newPage();
  await page.goto("./");
  await settle(page);
  await page.waitForLoadState("networkidle");
  await page.route(/\/assets\/.*\.(js|css)$/, (route) => route.abort());
  await page.getByRole("link", { name: t("header.comfort") }).click();
  await page.getByRole("button", { name: t("failure.reload") }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test("axe finds nothing wrong with files: opened, refused, compared", async () => {
  const page = await cleanPage({ width: 320 });
  const choose = (content: string) =>
    chooseFiles(page, "start.open", {
      name: "a.json",
      mimeType: "application/json",
      buffer: Buffer.from(content),
    });
  await visit(page, "keep", full, { earlier: before });
  const found = [...(await violations(page))];
  await go(page, page.locator("a.page-name").click());
  await choose("?");
  await told(page, "file-not-readable");
  found.push(...(await violations(page)));
  const session = { ...newSession, answers: throughout(full) };
  const file = fileOf(questionnaire, session, { savedOn: "2026-05-01", language: "en" });
  await choose(file.replace('"cold": "clearly"', '"cold": "blue"'));
  await told(page, "opened-partly");
  found.push(...(await violations(page)));
  expect(await page.getByRole("region", { name: t("opened.again") }).count()).toBe(1);
  expect(found).toEqual([]);
});

const STRONG = { ...newSession.comfort, size: "largest", contrast: "more", hand: "right" } as const;

matrix(
  [
    [320, STRONG],
    [1280, newSession.comfort],
  ] as const,
  ([width]) => width === 320,
)("axe finds nothing wrong beside the way at %d px, with %j", async (width, comfort) => {
  const page = await cleanPage({ width });
  const found: string[] = [];
  for (const [name, session] of [
    ["pause", { comfort }],
    ["pause", { comfort, keptUntil: "2999-01-01" }],
    ["keep", { comfort, earlier: before }],
    ["comfort", { comfort }],
    ["course", { comfort }],
  ] as const) {
    await visit(page, name, full, session);
    found.push(...(await violations(page)));
  }
  expect(found).toEqual([]);
});
