import type { BrowserContext, Page } from "playwright-core";
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

/** Opens the page before the questions and waits until all that comes with it is there; waits so again when called. */
async function arrive(page: Page): Promise<() => Promise<void>> {
  let begun = 0;
  let left = 0;
  page.on("request", () => {
    begun += 1;
    left += 1;
  });
  const end = () => {
    left -= 1;
  };
  page.on("requestfinished", end);
  page.on("requestfailed", end);
  // The browser's own "networkidle" is over before the late parts are asked for, and does not come again.
  const isQuiet = async () => {
    const before = begun;
    await page.waitForTimeout(500);
    return left === 0 && begun === before;
  };
  const quiet = () => expect.poll(isQuiet, { timeout: 30_000 }).toBe(true);
  await page.goto("./");
  await forward(page);
  await quiet();
  return quiet;
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
  const quiet = await arrive(page);
  const requests = listen(page.context());
  await forward(page);
  await walk(page, answers);
  await page.evaluate(() => window.print());
  await page.getByRole("link", { name: t("result.review") }).click();
  await deleteAll(page);
  await page.getByRole("button", { name: t("deleted.bringBack") }).click();
  await quiet();
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
