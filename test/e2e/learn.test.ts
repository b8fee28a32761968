import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { learn } from "../../questionnaires/mmn/learn.json?shipped";
import { upTo } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage, newPage } from "./browser.ts";
import { back, forward, go, settle, unfold, visit } from "./drive.ts";
import { hold } from "./hold.ts";
import { overlaps, readPdf, wordsBeyond } from "./pdf.ts";

// The learn pages: how people come to them and back, in the app, and the same pages as files of their own.

const TOPICS = learn.topics.map(({ id }) => id);

/** Every learn page by its name in addresses, with its heading. */
const PAGES = [
  ["", t("learnPage.title")],
  ...TOPICS.map((id) => [id, t(`learn.${id}.title`)] as const),
  ["sources", t("learn.sources.title")],
] as const;

const heading = (page: Page) => page.locator("h1:visible").innerText();

/** The link to a learn page that is shown. */
const linkTo = (page: Page, topic?: string) =>
  page.locator(`main a[href="${["#/learn", ...(topic ? [topic] : [])].join("/")}"]`);

const top = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

/** Everything that a page asks for over the network from now on. */
function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.push(new URL(request.url()).pathname);
  });
  return asked;
}

/** All that a page says, in its order. */
const saidIn = (page: Page) =>
  page
    .locator("main")
    .evaluate((main) =>
      [...main.querySelectorAll("h1, h2, p, li > a, button, svg text, .learn-mark")].map(
        ({ textContent }) => textContent,
      ),
    );

test("each page opens by its address, under its own name", async () => {
  const page = await cleanPage();
  for (const [name, title] of PAGES) {
    await page.goto("./blank");
    await page.goto(`./#/learn/${name}`);
    await settle(page);
    expect(await heading(page)).toBe(title);
    expect(await page.title()).toContain(title);
  }
});

test("an address of no topic leads to the list", async () => {
  const page = await cleanPage();
  await page.goto("./#/learn/nowhere");
  await settle(page);
  expect(await heading(page)).toBe(t("learnPage.title"));
  expect(await linkTo(page, "treatment").count()).toBe(1);
});

test("the start leads there before the app has come, and Back leads to the start", async () => {
  const page = await newPage();
  const release = await hold(page, /\/assets\/index-.*\.js$/);
  await page.goto("./", { waitUntil: "commit" });
  await page.getByRole("link", { name: t("start.read") }).click();
  await page.getByText(t("waitingText")).waitFor();
  release();
  await settle(page);
  await expect.poll(() => heading(page)).toBe(t("learnPage.title"));
  await back(page);
  expect(await heading(page)).toBe(t("start.title"));
  expect(page.url()).toMatch(/#\/$/);
});

test("one page leads to the next, to all, and to the questions", async () => {
  const page = await cleanPage();
  await page.goto(`./#/learn/${TOPICS[0]}`);
  await settle(page);
  for (const [name, title] of PAGES.slice(2, -1)) {
    await go(page, linkTo(page, name).last().click());
    expect(await heading(page)).toBe(title);
  }
  await go(page, linkTo(page).click());
  expect(await heading(page)).toBe(t("learnPage.title"));
  await forward(page);
  expect(await heading(page)).toBe(t("disclaimer.title"));
});

test("a number leads to its source at the foot, and the address stays", async () => {
  const page = await cleanPage();
  await page.goto("./#/learn/treatment");
  await settle(page);
  const url = page.url();
  await page
    .getByRole("button", { name: t("learnPage.mark", { number: 2 }) })
    .first()
    .click();
  const second = page.locator(".learn-foot ol > li").nth(1);
  expect(await second.evaluate((item) => item === document.activeElement)).toBe(true);
  expect(page.url()).toBe(url);
});

describe("from the result", () => {
  test("Back leads to what was pressed, where it stood, and nothing is asked of the network", async () => {
    const page = await newPage();
    await visit(page, "result", full, { isAcknowledged: true });
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => /\/learn-/.test(name)),
    );
    await page.waitForLoadState("networkidle");
    const asked = listen(page);
    const link = linkTo(page, "next");
    await link.scrollIntoViewIfNeeded();
    const before = await top(page, 'main a[href="#/learn/next"]');
    await go(page, link.click());
    expect(await heading(page)).toBe(t("learn.next.title"));
    await go(page, linkTo(page, "help").first().click());
    // Beside the way there is no way of its own: Back leads to where the person left it.
    await back(page);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("href")))
      .toBe("#/learn/next");
    expect(Math.abs((await top(page, 'main a[href="#/learn/next"]')) - before)).toBeLessThan(2);
    expect(asked).toEqual([]);
  });

  test("the map of the nerves says what the answers call weak, and on which side", async () => {
    const page = await cleanPage();
    await visit(page, "learn", full, { isAcknowledged: true });
    await page.goto("./#/learn/what");
    await settle(page);
    const map = page.locator(".learn-map");
    const marks = (await map.locator("strong").allInnerTexts()).sort();
    expect(marks.length).toBeGreaterThan(0);
    expect((await map.locator("text[font-weight]").allTextContents()).sort()).toEqual(marks);
    expect(await map.locator("svg[role=img]").getAttribute("aria-label")).toContain(marks[0]);
  });
});

test("from why a question is asked and back: the draft is kept, and the focus is on the link", async () => {
  const page = await cleanPage({ width: 390 });
  await visit(page, "course", {}, { answers: upTo(full, "course") });
  await page.locator('[name="course"][value="same"]').check();
  await unfold(page, ".whys a");
  await go(page, linkTo(page, "symptoms").click());
  expect(await heading(page)).toBe(t("learn.symptoms.title"));
  await page.reload();
  await settle(page);
  await page.goBack();
  await settle(page);
  await unfold(page, ".whys a");
  await go(page, linkTo(page, "symptoms").click());
  await back(page);
  expect(page.url()).toMatch(/#\/mmn\/course$/);
  expect(await page.locator('[name="course"][value="same"]').isChecked()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("href"))).toBe(
    "#/learn/symptoms",
  );
  expect(await page.locator(".whys").evaluate((whys) => (whys as HTMLDetailsElement).open)).toBe(
    true,
  );
});

describe("as files of their own", () => {
  const file = (name: string) => `./learn/${name || "index"}.html`;

  test("they are whole without a script, ask for nothing, and say what the app says", async () => {
    const app = await newPage();
    const plain = await newPage({ javaScriptEnabled: false });
    const asked = listen(plain);
    for (const [name, title] of PAGES) {
      await app.goto("./blank");
      await app.goto(`./#/learn/${name}`);
      await settle(app);
      await plain.goto(file(name));
      expect(await saidIn(plain)).toEqual(await saidIn(app));
      expect(await plain.title()).toBe(`${title} - ${t("name")}`);
      expect(await plain.locator("html").getAttribute("lang")).toBe("en");
      expect(await plain.locator("script").count()).toBe(0);
      const description = await plain.locator("meta[name=description]").getAttribute("content");
      expect(description?.length).toBeGreaterThan(30);
    }
    expect(asked).toEqual(PAGES.map(([name]) => file(name).slice(1)));
  });

  test("each link leads somewhere: to a page, to a source on it, to the app or to the web", async () => {
    const page = await newPage();
    const found = new Set<string>();
    for (const [name] of PAGES) {
      await page.goto(file(name));
      const links = await page.locator("a").evaluateAll((all) =>
        all.map((link) => ({
          href: link.getAttribute("href") ?? "",
          rel: link.getAttribute("rel"),
          isThere: document.getElementById((link.getAttribute("href") ?? "").slice(1)) !== null,
        })),
      );
      for (const { href, rel, isThere } of links) {
        if (href.startsWith("#")) expect(isThere, href).toBe(true);
        else if (/^https:/.test(href)) expect(rel).toBe("noreferrer");
        else found.add(href);
      }
    }
    expect([...found].sort()).toEqual(
      [...PAGES.map(([name]) => `${name || "index"}.html`), "../index.html#/"].sort(),
    );
  });

  test("they lead to the app", async () => {
    const page = await newPage();
    await page.goto(file("help"));
    await page.getByRole("link", { name: t("learnPage.answer") }).click();
    await settle(page);
    expect(await heading(page)).toBe(t("start.title"));
  });

  test.each(["A4", "Letter"] as const)("they print on %s, and nothing is cut", async (format) => {
    const page = await newPage();
    for (const [name] of PAGES) {
      await page.goto(file(name));
      const pdf = await page.pdf({ format });
      expect(wordsBeyond(pdf, 5), name).toEqual([]);
      expect(overlaps(pdf), name).toEqual([]);
      const printed = readPdf(pdf).join(" ").replaceAll(/\s/g, "");
      const said = await page.locator("main :is(h1, h2, section p, .text-lead)").allTextContents();
      const lost = said.filter((text) => !printed.includes(text.replaceAll(/\s/g, "")));
      expect(lost, name).toEqual([]);
    }
  });
});

test("in the app a learn page prints as it is read, and without its buttons", async () => {
  const page = await cleanPage();
  await page.goto("./#/learn/help");
  await settle(page);
  const printed = readPdf(await page.pdf({ format: "A4" })).join(" ");
  expect(printed).toContain(t("learn.help.lead"));
  expect(printed).not.toContain(t("learnPage.answer"));
});
