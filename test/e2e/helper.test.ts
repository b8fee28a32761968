import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { full, inDanger } from "../ui/people.ts";
import { t, toHelper } from "../ui/words.ts";
import { cleanPage, newPage } from "./browser.ts";
import { begin, forward, nameOf, savedAnswers, settle, visit, walk } from "./drive.ts";
import { hold } from "./hold.ts";
import { readPdf } from "./pdf.ts";

/** Says on the page before the questions who answers, and goes to the first of them. */
async function beginAs(page: Page, answerer: "self" | "helper"): Promise<void> {
  await page.goto("./");
  await forward(page);
  await page.locator(`[name=answerer][value=${answerer}]`).check();
  await page.waitForLoadState("networkidle");
  await forward(page);
}

/** The scripts that a page asks for, by their names without what the build adds. */
function scriptsOf(page: Page): string[] {
  const names: string[] = [];
  page.on("request", (request) => {
    const [, name] = /\/assets\/(\w+)-[\w-]+\.js$/.exec(request.url()) ?? [];
    if (name) names.push(name);
  });
  return names;
}

const heading = (page: Page) => page.locator("h1").innerText();

test("a helper is asked about the person from the first question to the result", async () => {
  const page = await cleanPage();
  await beginAs(page, "helper");
  expect(await heading(page)).toBe(toHelper("items.emergency-signs.question"));
  await walk(page, full, undefined, "body");
  expect(await heading(page)).toBe("Which parts of their body are weak now?");
  await page.reload();
  await settle(page);
  expect([await nameOf(page), await heading(page)]).toEqual([
    "body",
    "Which parts of their body are weak now?",
  ]);
  await walk(page, full);
  expect(await heading(page)).toBe(toHelper("urgency.within-days.title"));
  const words = await page.locator("main blockquote").innerText();
  for (const line of toHelper.list("urgency.within-days.say")) expect(words).toContain(line);
  expect(await page.title()).toContain("Their summary");
});

test("one press on the start page, and all pages speak of the person", async () => {
  const page = await cleanPage();
  await page.goto("./");
  await settle(page);
  await page.getByRole("link", { name: t("disclaimer.helper") }).click();
  await page.getByText(toHelper.list("disclaimer.points")[4] ?? "").waitFor();
  expect(await page.locator("[name=answerer]:checked").getAttribute("value")).toBe("helper");
  await forward(page);
  expect(await heading(page)).toBe(toHelper("items.emergency-signs.question"));
});

test("the print of a helper has a list to ask the person later, and a line for who helped", async () => {
  const page = await cleanPage();
  const answers = { ...full, swallowing: null, "told-before": ["not-sure"] };
  await visit(page, "result", answers, { answerer: "helper", isAcknowledged: true });
  const print = readPdf(await page.pdf({ format: "A4" })).join(" ");
  expect(print).toContain(toHelper("summary.askLater"));
  const list = print.slice(print.indexOf(toHelper("summary.askLater")));
  for (const item of ["swallowing", "told-before"]) {
    expect(list).toContain(toHelper(`items.${item}.question`));
  }
  expect(print).toContain("Helper: name, relation, phone");
});

test("the print of a helper says that a helper prepared it, in words of theirs", async () => {
  const page = await cleanPage();
  await visit(page, "result", full, { answerer: "helper", isAcknowledged: true });
  const pages = readPdf(await page.pdf({ format: "A4" }));
  expect(pages[0]).toContain("Prepared for the patient by a helper. Not a diagnosis.");
  expect(pages[0]).toContain(toHelper("summary.limits"));
  const print = pages.join(" ");
  expect(print).toContain("In the words the helper saw.");
  expect(print).toContain("Is any part of their body weaker than it used to be? Yes");
  expect(print).not.toContain(t("items.weakness.question"));
});

test("who answers can be changed on the way, and no answer is lost", async () => {
  const page = await cleanPage();
  await beginAs(page, "helper");
  await walk(page, full, undefined, "course");
  await page.goto("./#/mmn/before-you-start");
  await settle(page);
  const before = await savedAnswers(page);
  await page.locator("[name=answerer][value=self]").check();
  expect(await page.locator("main").innerText()).toContain(t.list("disclaimer.points")[4]);
  expect(await savedAnswers(page)).toEqual(before);
  await forward(page);
  expect(await nameOf(page)).toBe("course");
});

test("the stop page tells a helper how to call for another", async () => {
  const page = await cleanPage();
  await visit(page, "get-help-now", inDanger, { answerer: "helper" });
  const main = await page.locator("main").innerText();
  for (const line of toHelper.list("urgency.emergency.say")) expect(main).toContain(line);
  expect(main).not.toContain("I need emergency help");
});

test("the words for a helper are loaded for a helper alone", async () => {
  const own = await newPage();
  const scripts = scriptsOf(own);
  await begin(own);
  await walk(own, full);
  expect(scripts).toContain("late");
  expect(scripts).not.toContain("helper");
  const other = await newPage();
  const theirs = scriptsOf(other);
  await beginAs(other, "helper");
  expect(theirs.filter((name) => name === "helper")).toHaveLength(1);
});

test("words for a helper that come late are not said to somebody else", async () => {
  const page = await newPage();
  const arrive = await hold(page, /\/assets\/helper-/);
  await page.goto("./");
  await forward(page);
  const asked = page.waitForRequest(/\/assets\/helper-/);
  await page.locator("[name=answerer][value=helper]").check();
  await asked;
  await page.locator("[name=answerer][value=self]").check();
  const loaded = page.waitForResponse(/\/assets\/helper-/);
  arrive();
  await (await loaded).finished();
  await page.waitForLoadState("networkidle");
  await forward(page);
  expect(await heading(page)).toBe(t("items.emergency-signs.question"));
});

test("a kept session of a helper is never drawn in the words for others", async () => {
  const page = await newPage();
  const late = page.waitForResponse(/\/assets\/late-.*\.js/);
  await page.route(/\/assets\/helper-/, async (route) => {
    // The pages and their other words are there before.
    await (await late).finished();
    await route.continue();
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const said = document.querySelector("h1")?.textContent ?? "";
      Object.assign(window, { drawn: [...(Reflect.get(window, "drawn") ?? []), said] });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await visit(page, "weakness", full, { answerer: "helper" });
  const drawn: unknown = await page.evaluate(() => Reflect.get(window, "drawn"));
  expect(drawn).toContain(toHelper("items.weakness.question"));
  expect(drawn).not.toContain(t("items.weakness.question"));
});
