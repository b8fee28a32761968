import type { Page } from "playwright-core";
import { LARGEST } from "../../src/app/intake.ts";
import { questionnaire } from "../../src/app/whole.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { throughout, upTo } from "../ui/passage.ts";
import { full, inDanger } from "../ui/people.ts";
import { t, toHelper } from "../ui/words.ts";
import { deleteAll, forward, go, settle, unfold, visit, walk } from "./drive.ts";

/** Something that a person does; they look at the page after each step. */
export type Scene = (page: Page, look: (step: string) => Promise<unknown>) => Promise<void>;

const answers = throughout(full);

/** A file as the app saved it on a day, with some other answers. */
function fileFrom(savedOn: string, others: object = {}) {
  const session = { ...newSession, answers: { ...answers, ...others } };
  const content = fileOf(questionnaire, session, { savedOn, language: "en" });
  return { name: `${savedOn}.json`, mimeType: "application/json", buffer: Buffer.from(content) };
}

const press = (page: Page, selector: string) => page.locator(selector).first().click();

const choose = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).click();

/** Who answers, and how it looks: chosen and chosen again. */
const start: Scene = async (page, look) => {
  await page.goto("./");
  await settle(page);
  await look("the start");
  await go(page, press(page, 'a[href$="comfort"]'));
  for (const [name, value] of [
    ["size", "large"],
    ["contrast", "more"],
    ["hand", "left"],
  ] as const) {
    await choose(page, name, value);
    await look(`${name} ${value}`);
  }
  await forward(page);
  await look("the start again");
  await forward(page);
  await look("the disclaimer");
  for (const [answerer, words] of [
    ["helper", toHelper],
    ["self", t],
    ["helper", toHelper],
  ] as const) {
    await choose(page, "answerer", answerer);
    // The words for a helper come late.
    await page.getByText(words.list("disclaimer.points")[4] ?? "").waitFor();
    await look(`answering: ${answerer}`);
  }
};

/** An emergency, and each number that can be called. */
const emergency: Scene = async (page, look) => {
  await visit(page, "emergency", {}, { answers: {}, region: "999" });
  await look("the signs");
  await press(page, "[data-forward]");
  await page.locator("#problems").waitFor();
  await look("nothing chosen");
  await choose(page, "emergency-signs", "chest-pain");
  await look("a sign chosen");
  await forward(page);
  await look("999");
  await press(page, "main summary");
  for (const region of ["112", "other", "911", "999"]) {
    await choose(page, "region", region);
    await look(region);
  }
  await forward(page);
  await look("gone on");
};

/** The questions one after the other, with what can be wrong on them. */
const questions: Scene = async (page, look) => {
  await visit(page, "weakness", {}, { answers: upTo(full, "weakness") });
  await walk(page, full, async (name) => {
    await look(name);
    if (name === "body") {
      for (const part of ["shoulder-left", "hand-right", "shoulder-left"]) {
        await page.locator(`[data-part="${part}"]`).last().dispatchEvent("click");
        await look(`${part} pressed`);
      }
    }
    if (name === "time" || name === "words") {
      const field = page.locator("main form :is(textarea, input[type=text])");
      for (const text of ["May", "y".repeat(301)]) {
        await field.fill(text);
        await look(`${text.length} written`);
      }
      await press(page, "[data-forward]");
      await page.locator("#problems").waitFor();
      await look("refused");
      await field.fill(name === "time" ? "2023-05" : "z".repeat(300));
      await look("mended");
    }
  });
  await look("the result");
};

/** Stopping for now: kept, not kept, kept again, deleted and brought back. */
const pause: Scene = async (page, look) => {
  await visit(page, "pause", {}, { answers: upTo(full, "course") });
  await look("the pause");
  for (const step of ["kept", "not kept", "kept again"]) {
    await press(page, "main section button");
    await look(step);
  }
  await deleteAll(page);
  await look("deleted");
  await press(page, "[aria-labelledby=deleted] button");
  await look("brought back");
};

/** What can be chosen beside the result, and copied, and laid beside it. */
const result: Scene = async (page, look) => {
  await visit(page, "result", full);
  await look("the result");
  await page.evaluate(() => {
    let count = 0;
    // Every other time the device does not let it be copied.
    const writeText = async () => {
      count += 1;
      if (count % 2 === 0) throw new DOMException("No", "NotAllowedError");
    };
    Object.defineProperty(navigator, "clipboard", { value: { writeText } });
  });
  const copy = page.locator("[data-copy]");
  for (const step of ["copied", "not copied", "copied again"]) {
    await copy.click();
    await look(step);
  }
  await press(page, "details:has([name=audience]) > summary");
  for (const [name, value] of [
    ["audience", "all"],
    ["print", "hasWords"],
    ["audience", "me"],
    ["audience", "doctor"],
    ["print", "hasWords"],
  ] as const) {
    await choose(page, name, value);
    await look(`${name} ${value}`);
  }
  await unfold(page, "#own-asks");
  await page.locator("#own-asks").fill("Why?");
  await look("a question of their own");
  await go(page, press(page, 'a[href$="keep"]'));
  await look("what can be kept");
  await compare(page, look);
};

const compare: Scene = async (page, look) => {
  const files = page.locator("#compare-files + input");
  const days = page.locator(".compare-files > li");
  await files.setInputFiles([fileFrom("2026-05-01", { cold: "no" }), fileFrom("2025-01-31")]);
  await days.nth(1).waitFor();
  await look("two days");
  await files.setInputFiles([fileFrom("2026-02-28", { cramps: null })]);
  await days.nth(2).waitFor();
  await look("three days");
  await days.nth(1).locator("button").click();
  await look("one day less");
  await files.setInputFiles([{ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("?") }]);
  await page.locator(".file-input .notice-wrong").waitFor();
  await look("no file of ours");
};

/** A file in place of the answers, and another that is none. */
const opening: Scene = async (page, look) => {
  await visit(page, "review", inDanger, { isAcknowledged: true });
  await go(page, press(page, "a.page-name"));
  await look("the start");
  const file = page.locator("#open-file + input");
  const status = page.locator(".file-input > .notice-here");
  for (const [step, size] of [
    ["none of ours", 4],
    ["too large", LARGEST + 1],
    ["none of ours again", 4],
  ] as const) {
    const before = await status.innerText();
    const buffer = Buffer.from("?".repeat(size));
    await file.setInputFiles([{ name: "a.txt", mimeType: "text/plain", buffer }]);
    await page.waitForFunction(
      (told) =>
        document.querySelector<HTMLElement>(".file-input > .notice-here")?.innerText !== told,
      before,
    );
    await look(step);
  }
  const { name, mimeType, buffer } = fileFrom("2026-05-01");
  const strange = Buffer.from(String(buffer).replace('"cold": "clearly"', '"cold": "blue"'));
  await file.setInputFiles([{ name, mimeType, buffer: strange }]);
  // The way back to the answers before.
  const back = ".panel button";
  await page.locator(back).first().waitFor();
  await look("opened");
  await press(page, back);
  await look("brought back");
};

export const SCENES: Readonly<Record<string, Scene>> = {
  "the start": start,
  "an emergency": emergency,
  "the questions": questions,
  "a pause": pause,
  "the result": result,
  "a file that is opened": opening,
};
