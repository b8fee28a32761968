import type { BrowserContext, Page, Request } from "playwright-core";
import { expect, inject, test } from "vitest";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { allowComplaints, newPage } from "./browser.ts";
import { begin, deleteAll, forward, settle, visit, walk } from "./drive.ts";

const SECRET = "Zebra crossing at noon";
const answers = { ...full, "main-problem": SECRET };

/** Every request that pages of a context make over a network. */
function listen(context: BrowserContext): string[] {
  const requests: string[] = [];
  context.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(`${request.method()} ${request.url()}`);
  });
  return requests;
}

/** Opens the page before the questions and waits until all that comes with it is there. */
async function arrive(page: Page): Promise<void> {
  const left = new Set<Request>();
  page.on("request", (request) => left.add(request));
  page.on("requestfinished", (request) => left.delete(request));
  page.on("requestfailed", (request) => left.delete(request));
  await page.goto("./");
  await forward(page);
  // The browser's own "networkidle" may be over before the late parts are asked for; each part asks for the next.
  await expect.poll(() => page.evaluate(isQuiet), { timeout: 30_000 }).toBe(true);
  await expect.poll(() => left.size, { timeout: 30_000 }).toBe(0);
}

/** Whether nothing came for half a second. */
async function isQuiet(): Promise<boolean> {
  const count = () => performance.getEntriesByType("resource").length;
  const before = count();
  await new Promise((later) => setTimeout(later, 500));
  return before > 1 && count() === before;
}

test("the app asks for its own files alone, and for none with an answer in its name", async () => {
  const page = await newPage();
  const requests = listen(page.context());
  await begin(page);
  await walk(page, answers);
  await page.reload();
  await settle(page);
  const own = new RegExp(`^GET ${inject("url")}(assets/[\\w-]+\\.(js|css)|[\\w-]+\\.\\w+)?$`);
  expect(requests.filter((request) => !own.test(request))).toEqual([]);
  expect(requests.length).toBeGreaterThan(2);
});

test("after the page before the questions nothing is asked for any more", async () => {
  const page = await newPage();
  await arrive(page);
  const requests = listen(page.context());
  await forward(page);
  await walk(page, answers);
  await page.evaluate(() => window.print());
  await page.getByRole("link", { name: t("result.review") }).click();
  await deleteAll(page);
  await page.getByRole("button", { name: t("start.bringBack") }).click();
  await page.waitForLoadState("networkidle");
  expect(requests).toEqual([]);
});

test("without a network the questions can be answered to the end", async () => {
  const page = await newPage();
  await arrive(page);
  await page.context().setOffline(true);
  await forward(page);
  expect(await walk(page, answers)).toContain("review");
  expect(await page.locator("main").getAttribute("data-urgency")).not.toBeNull();
});

test("nothing is stored beside the answers of this tab", async () => {
  const page = await newPage();
  await begin(page);
  await walk(page, answers);
  expect(await page.context().cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    session: sessionStorage.length,
    name: window.name,
  }));
  expect(stored).toEqual({ local: 0, databases: 0, caches: 0, session: 1, name: "" });
});

test("a source that is opened does not learn where the person comes from", async () => {
  const page = await newPage();
  await visit(page, "result", answers);
  await page.locator("main summary").last().click();
  const links = await page
    .locator('main a[href^="http"]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute("rel"), link.getAttribute("href")]));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter(([rel]) => !rel?.includes("noreferrer"))).toEqual([]);
  expect(links.filter(([, href]) => !href?.startsWith("https://"))).toEqual([]);
});

test("the page itself forbids every connection, also to where it comes from", async () => {
  allowComplaints();
  const page = await newPage();
  await page.goto("./");
  await settle(page);
  const refused = await page.evaluate(async () => {
    const image = new Image();
    const loaded = new Promise((resolve) => {
      image.onload = () => resolve("loaded");
      image.onerror = () => resolve("refused");
    });
    image.src = "https://example.org/pixel.png";
    const fetched = fetch(location.origin).then(
      () => "fetched",
      () => "refused",
    );
    return [await fetched, await loaded];
  });
  expect(refused).toEqual(["refused", "refused"]);
});
