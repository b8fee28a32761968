import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { relevantAnswers } from "../../src/engine/path.ts";
import { pack } from "../../src/formats/code/pack.ts";
import { grouped } from "../../src/formats/code/symbols.ts";
import { responseOf } from "../../src/formats/fhir/response.ts";
import { newSession } from "../../src/session/new.ts";
import { throughout } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { contentOf, newPage } from "./browser.ts";
import { chooseFiles, go, savedAnswers, settle, told, visit } from "./drive.ts";
import { printed, readPdf } from "./pdf.ts";

// What leaves the device comes in again on another one: each time with a fresh browser, and nothing else shared.

const answers = throughout(full);
const asked = Object.fromEntries(relevantAnswers(questionnaire, answers));

async function start(): Promise<Page> {
  const page = await newPage();
  await page.goto("./");
  await settle(page);
  return page;
}

test("the code on the sheet opens on another machine, from a picture of the page and from its text", async () => {
  const print = { ...newSession.print, hasCode: true };
  const page = await newPage();
  await visit(page, "result", full, { answers, print });
  await page.locator(".coded svg").waitFor({ state: "attached" });
  const pdf = await page.pdf({ format: "A4" });
  const texts = readPdf(pdf);
  const at = texts.findIndex((words) => words.includes(t("summary.code")));
  const code = grouped(pack(questionnaire, answers));
  expect(texts[at]).toContain(code.replace(/\s+/g, " "));

  const scanned = await start();
  const picture = {
    name: "IMG_1.png",
    mimeType: "image/png",
    buffer: printed(pdf, at + 1),
  };
  await chooseFiles(scanned, "start.open", picture);
  await told(scanned, "opened");
  expect(await savedAnswers(scanned)).toEqual(asked);

  // As it stands on paper, and as some keyboards and programs make it.
  for (const text of [code.toLowerCase(), `\u200f${code.replace(/[- ]/g, "\u00ad")}\u200b`]) {
    const typed = await start();
    await typed.getByText(t("start.code")).click();
    await typed.getByLabel(t("start.codeText")).fill(text);
    await typed.getByRole("button", { name: t("start.codeOpen") }).click();
    await told(typed, "opened");
    expect(await savedAnswers(typed)).toEqual(asked);
  }
});

test.each([
  ["a slip of the pen", grouped(pack(questionnaire, answers)).replace(/.(?=.{4}$)/, "%")],
  ["an address", "https://example.org/"],
  ["nothing", ""],
])("%s in place of a code is told, and changes nothing", async (_, code) => {
  const page = await start();
  await page.getByText(t("start.code")).click();
  await page.getByLabel(t("start.codeText")).fill(code);
  await page.getByRole("button", { name: t("start.codeOpen") }).click();
  await told(page, "code-not-readable");
  expect(await savedAnswers(page)).toEqual({});
});

test("what the print leaves out is in no code and no record for a clinic", async () => {
  const print = { ...newSession.print, hasCode: true, hasWords: false, hasAgeAndSex: false };
  const page = await newPage();
  await visit(page, "result", full, { answers, print });
  await page.locator(".coded svg").waitFor({ state: "attached" });
  const { "main-problem": _, "age-at-start": __, sex: ___, ...rest } = answers;
  expect(await page.locator(".coded figcaption").textContent()).toBe(
    grouped(pack(questionnaire, rest)),
  );
  await go(page, page.locator("a[href$=keep]").click());
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: t("file.fhir") }).click();
  const record = (await contentOf(await coming)).toString();
  expect(record).not.toContain(String(answers["main-problem"]));
  expect(record).not.toContain('"age-at-start"');
});

test("a record for a clinic opens here as well, under a name that tells nothing", async () => {
  const page = await newPage();
  await visit(page, "keep", full, { answers, answerer: "helper" });
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: t("file.fhir") }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^mmn-answers-\d{4}-\d\d-\d\d\.fhir\.json$/);
  const buffer = await contentOf(download);
  expect(JSON.parse(buffer.toString()).resourceType).toBe("QuestionnaireResponse");
  const other = await start();
  const file = { name: "record.json", mimeType: "application/json", buffer };
  await chooseFiles(other, "start.open", file);
  await told(other, "opened");
  expect(await savedAnswers(other)).toEqual(asked);
});

test("a Bundle of a record system opens as the answers in it, of the patient it names anywhere", async () => {
  const source = { reference: "https://fhir.example.org/Patient/1" };
  const authored = "2026-05-01";
  const resource = { ...responseOf(questionnaire, answers, { t, authored, by: "self" }), source };
  const bundle = { resourceType: "Bundle", type: "collection", entry: [{ resource }] };
  const page = await start();
  const buffer = Buffer.from(JSON.stringify(bundle));
  const file = { name: "record.json", mimeType: "application/json", buffer };
  await chooseFiles(page, "start.open", file);
  await told(page, "opened");
  expect(await savedAnswers(page)).toEqual(asked);
  expect(await page.getByLabel(t("disclaimer.self")).isChecked()).toBe(true);
});
