import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { pack } from "../../src/formats/code/pack.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { codePng } from "../fixtures/pictures.ts";
import { throughout } from "../ui/passage.ts";
import { full, inDanger, minimal } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { go, nameOf, painted, settle, told, visit } from "./drive.ts";
import { readPdf } from "./pdf.ts";

// A doctor reads what they were handed; the answers on the device know nothing of it.

const session = { ...newSession, answers: throughout(inDanger) };
const file = fileOf(questionnaire, session, { savedOn: "2026-05-01", language: "en" });
const code = pack(questionnaire, session.answers);

/** All that the browser keeps, as it stands. */
function stored(page: Page) {
  return page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));
}

async function choose(page: Page, content: string | Buffer, name = "a.json"): Promise<void> {
  const buffer = Buffer.from(content);
  await page.locator("#handed-file + input").setInputFiles({ name, mimeType: "", buffer });
}

async function type(page: Page, text: string): Promise<void> {
  if (!(await page.locator("#code").isVisible())) await page.getByText(t("start.code")).click();
  await page.locator("#code").fill(text);
  await page.getByRole("button", { name: t("start.codeOpen") }).click();
}

/** Waits until something is read. */
async function read(page: Page): Promise<void> {
  await page.locator(".show-first").waitFor();
  await painted(page);
}

test("somebody in the middle reads a file, and is where they were, with nothing stored anew", async () => {
  const page = await newPage({ width: 390, height: 844 });
  await visit(page, "result", full);
  const before = await stored(page);
  const asked: string[] = [];
  await page.goto("./#/mmn/handed");
  await settle(page);
  // What reads codes and files of earlier versions is loaded when there is one; a file wants nothing more.
  page.on("request", (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  await choose(page, file);
  await read(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  const words = await page.locator("main").innerText();
  expect(words).toContain(t("handed.apart"));
  expect(words.indexOf(t("summary.advice.emergency"))).toBeLessThan(
    words.indexOf("Not a diagnosis"),
  );
  expect(await stored(page)).toBe(before);
  await go(page, page.getByRole("link", { name: t("show.close") }).click());
  expect(await nameOf(page)).toBe("result");
  expect(asked).toEqual([]);
  expect(await stored(page)).toBe(before);
});

test("what was read is still there, at the same place, once larger letters are chosen", async () => {
  const page = await newPage({ width: 390, height: 844 });
  await page.goto("./#/mmn/handed");
  await settle(page);
  await type(page, code);
  await read(page);
  const words = () => page.locator("main").innerText();
  const before = await words();
  const link = page.getByRole("link", { name: t("header.comfort") });
  await page.evaluate(() => scrollTo(0, 600));
  await go(
    page,
    link.evaluate((element: HTMLElement) => element.click()),
  );
  expect(await stored(page)).not.toContain("chest-pain");
  await go(page, page.locator("[data-forward]").click());
  expect(await nameOf(page)).toBe("handed");
  expect(await words()).toBe(before);
  expect(await page.evaluate(() => scrollY)).toBe(600);
});

test("from the start a code is read, and a reload shows the empty page again", async () => {
  const page = await newPage({ width: 320, height: 640 });
  await page.goto("./");
  await go(page, page.getByRole("link", { name: t("start.handed") }).click());
  expect(await nameOf(page)).toBe("handed");
  await type(page, code);
  await read(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await stored(page)).toBe("[{},{}]");
  await page.reload();
  await settle(page);
  expect(await page.locator(".show-first").count()).toBe(0);
  expect(await page.locator("#handed-file").count()).toBe(1);
  await choose(page, codePng(code), "photo.png");
  await read(page);
  expect(await stored(page)).toBe("[{},{}]");
  await go(page, page.getByRole("link", { name: t("show.close") }).click());
  expect(await nameOf(page)).toBe("");
});

test("what cannot be read is told beside the control, and goes with the next try", async () => {
  const page = await newPage({ width: 390, height: 844 });
  await visit(page, "pause", minimal);
  await page.goto("./#/mmn/handed");
  await settle(page);
  const before = await stored(page);
  await choose(page, "no file of ours");
  await told(page, "file-not-readable");
  const beside = page.locator("main .notice");
  expect(await beside.innerText()).toBe(`${t("error.prefix")} ${t("notice.file-not-readable")}`);
  await type(page, "XXXX-XXXX");
  await page.getByText(t("notice.code-not-readable")).waitFor();
  expect(await beside.innerText()).toBe(`${t("error.prefix")} ${t("notice.code-not-readable")}`);
  await page.locator("#code").fill(code);
  expect(await page.locator(".notice").count()).toBe(0);
  await page.getByRole("button", { name: t("start.codeOpen") }).click();
  await read(page);
  expect(await stored(page)).toBe(before);
  await page.getByRole("button", { name: t("handed.another") }).click();
  await page.locator("#handed-file").waitFor();
  expect(await page.locator(".show-first").count()).toBe(0);
});

test("a file that is dropped there is read, and takes the place of nothing", async () => {
  const page = await newPage();
  await page.goto("./#/mmn/handed");
  await settle(page);
  const held = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "a.json", { type: "application/json" }));
    return transfer;
  }, file);
  await page.locator("main").dispatchEvent("drop", { dataTransfer: held });
  await read(page);
  expect(await nameOf(page)).toBe("handed");
  expect(await stored(page)).toBe("[{},{}]");
});

test("a file of an earlier version says so, and prints as the doctor's page", async () => {
  const page = await newPage();
  await page.goto("./#/mmn/handed");
  await settle(page);
  const old = new URL("../fixtures/saved/1.0.0.json", import.meta.url);
  await choose(page, readFileSync(old));
  await read(page);
  expect(await page.locator("main").innerText()).toContain(
    t("handed.earlier", { version: "1.0.0" }),
  );
  const [text] = readPdf(await page.pdf());
  expect(text).toContain(t("summary.flags.title"));
});
