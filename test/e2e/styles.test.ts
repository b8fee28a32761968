import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { allowComplaints, newPage } from "./browser.ts";
import { nameOf, settle, visit, walk } from "./drive.ts";
import { matrix } from "./matrix.ts";
import { readPdf } from "./pdf.ts";

// Styles stand in the page they belong to, so that nothing is shown or printed without them.

const PAGES = ["index.html", "paper.html", "proof.html", "learn/what.html"];
const DISK = new URL("../../dist/", import.meta.url);

/** How a page looks: where the browser has only its own styles, letters are Times and nothing has room around it. */
const look = (page: Page) =>
  page.evaluate(() => {
    const { fontFamily, margin } = getComputedStyle(document.body);
    const { width, fontSize } = getComputedStyle(document.querySelector("h1") ?? document.body);
    return { fontFamily, margin, width, fontSize, sheets: document.styleSheets.length };
  });

test.each(PAGES)("%s looks and prints from a disk as it does on the web", async (name) => {
  // The script of the app may not be loaded from a disk, and the browser says so.
  allowComplaints();
  const page = await newPage({ javaScriptEnabled: name !== "index.html" });
  await page.goto(`./${name}`);
  const onWeb = [await look(page), readPdf(await page.pdf({ format: "A4" }))];
  const fromDisk = await newPage({ javaScriptEnabled: name !== "index.html" });
  await fromDisk.goto(new URL(name, DISK).href);
  expect([await look(fromDisk), readPdf(await fromDisk.pdf({ format: "A4" }))]).toEqual(onWeb);
  expect(onWeb[0]).toMatchObject({ margin: "0px", sheets: 1 });
});

test("from a disk the start page says what to do, and the paper version is one press away", async () => {
  allowComplaints();
  const page = await newPage();
  await page.goto(new URL("index.html", DISK).href);
  await page.getByText(t("starting.file")).waitFor();
  await page
    .getByRole("link", { name: t("start.paper") })
    .first()
    .click();
  await page.waitForURL(new URL("paper.html", DISK).href);
  expect(await page.locator(".question-block").count()).toBeGreaterThan(20);
});

test.each(PAGES)(
  "under the headers for a host %s has its styles, and nothing is refused",
  async (name) => {
    const page = await newPage();
    const headers = headersForAll();
    expect(headers["Content-Security-Policy"]).toContain("frame-ancestors 'none'");
    await page.route(/\.html$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    });
    await page.goto(`./${name}`);
    if (name === "index.html") await settle(page);
    expect(await look(page)).toMatchObject({ margin: "0px", sheets: 1 });
  },
);

/** What _headers sets for every file. */
function headersForAll(): Readonly<Record<string, string>> {
  const file = fileURLToPath(new URL("../../dist/_headers", import.meta.url));
  const [, all = ""] = /^\/\*\n((?: .*\n)+)/m.exec(readFileSync(file, "utf8")) ?? [];
  const lines = [...all.matchAll(/^ +([\w-]+): (.+)$/gm)];
  return Object.fromEntries(lines.map(([, name = "", value = ""]) => [name, value]));
}

/** What can become of a part of the app on its way. */
const LOST: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "is dropped": (route) => route.abort(),
  "is not there": (route) => route.fulfill({ status: 404, body: "Not found" }),
  "is refused by a busy host": (route) => route.fulfill({ status: 503, body: "Busy" }),
  "is a page instead": (route) => route.fulfill({ contentType: "text/html", body: "<p>Hello" }),
  "is cut off": async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.body()).subarray(0, 500) });
  },
};

let whole: Promise<readonly string[]> | undefined;

matrix(Object.entries(LOST), ([name]) => name === "is cut off")(
  "where every late part %s twice, the paper is whole once the person has come to the end",
  async (_, lose) => {
    whole ??= printed(await newPage());
    const expected = await whole;
    allowComplaints();
    const page = await newPage();
    const asked = new Map<string, number>();
    await page.route(/\/assets\/(?!index-)/, async (route) => {
      const { pathname } = new URL(route.request().url());
      const times = (asked.get(pathname) ?? 0) + 1;
      asked.set(pathname, times);
      await (times > 2 ? route.continue() : lose(route));
    });
    expect(await printed(page)).toEqual(expected);
    expect(asked.size).toBeGreaterThan(2);
    expect([...asked.keys()].filter((path) => !path.endsWith(".js"))).toEqual([]);
    expect(await page.locator('link[rel="stylesheet"]').count()).toBe(0);
  },
);

/** Comes to the result, by as many reloads as that takes, and prints it. */
async function printed(page: Page): Promise<readonly string[]> {
  await page.clock.setFixedTime("2026-11-22T12:00:00");
  await page.goto("./");
  await settle(page);
  // A page that is loaded late: once it is there, so are the others.
  await page.getByRole("link", { name: t("header.comfort") }).click();
  const reload = page.getByRole("button", { name: t("failure.reload") });
  const late = page.getByRole("heading", { name: t("comfort.title") });
  while (!(await late.isVisible())) {
    await reload.or(late).first().waitFor();
    if (await late.isVisible()) break;
    await reload.click();
  }
  await page.getByRole("link", { name: t("name") }).click();
  for (const _ of "12") {
    await settle(page);
    await page.locator("[data-forward]").click();
  }
  expect(await nameOf(page)).toBe("emergency");
  await walk(page, full);
  const pages = readPdf(await page.pdf({ format: "A4" }));
  expect(pages[0]).toContain(t("summary.title"));
  return pages;
}

test("while the pages are not there, paper shows what the screen says, on one side", async () => {
  allowComplaints();
  const page = await newPage();
  await visit(page, "result", full, { isAcknowledged: true });
  await page.route(/\/assets\/late-/, (route) => route.abort());
  await page.reload();
  await page.getByText(t("notice.not-loaded")).waitFor();
  const pages = readPdf(await page.pdf({ format: "A4" }));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain(t("notice.not-loaded"));
  expect(pages[0]).toContain(t("failure.help"));
  expect(await page.getByRole("button", { name: t("handOver.print"), exact: true }).count()).toBe(
    0,
  );
});
