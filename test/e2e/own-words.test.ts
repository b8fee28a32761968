import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { fileOf } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { throughout } from "../ui/passage.ts";
import { full, tired } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { check, TAGS } from "./axe.ts";
import { cleanPage } from "./browser.ts";
import {
  back,
  chooseFiles,
  forward,
  go,
  savedAnswers,
  settle,
  told,
  unfold,
  visit,
} from "./drive.ts";
import { readPdf } from "./pdf.ts";

// What is written in own words: that nothing is no words, and that nobody's words are cut unsaid.

const answers = throughout({ ...full, "main-problem": null });
const EMOJI = "💪";
const QUESTION = t("items.main-problem.question");

/** The page where the main problem is written, and its field. */
async function atWords(record = answers) {
  const page = await cleanPage();
  await visit(page, "words", {}, { answers: record, isBackgroundWanted: true });
  return { page, field: page.locator('[name="main-problem"]') };
}

/** Opens the result by its address, as a link does. */
async function toResult(page: Page): Promise<void> {
  await go(
    page,
    page.evaluate(() => location.assign("#/mmn/result")),
  );
}

const printOf = async (page: Page) => readPdf(await page.pdf({ format: "A4" })).join(" ");

const LEAVING = {
  Back: back,
  "a reload": async (page: Page) => {
    await page.reload();
    await settle(page);
  },
};

// Space as it is, no-break, ideographic, of no width, a word joiner, a filler, a blank of Braille.
const BLANKS = " \n\t\u00a0\u3000\u200b\u2060\u3164\u2800";

test.each(Object.entries(LEAVING))("blanks that are left by %s print nothing", async (_, leave) => {
  const { page, field } = await atWords();
  await field.fill(BLANKS);
  await leave(page);
  await toResult(page);
  expect((await savedAnswers(page))["main-problem"]).toBeNull();
  await unfold(page, "#own-asks");
  await page.locator("#own-asks").fill(`${BLANKS}\n \u200b\n`);
  const print = await printOf(page);
  expect(print).not.toContain(t("summary.main"));
  expect(print).toContain(`${QUESTION} ${t("notAnswered")}`);
  const asks = await page.locator(".first-page-asks li, .for-me-lined li").allTextContents();
  expect(asks.length).toBeGreaterThan(0);
  expect(asks.filter((ask) => ask.trim().length < 5)).toEqual([]);
});

test("a year that is only blanks is none, and stops nobody", async () => {
  const page = await cleanPage();
  await visit(page, "time", {}, { answers: throughout(full) });
  await page.locator('[name="onset-date"]').fill(BLANKS.replace("\n", ""));
  await forward(page);
  expect((await savedAnswers(page))["onset-date"]).toBeNull();
});

test("300 emoji are taken, and the count agrees with what is taken", async () => {
  const { page, field } = await atWords();
  await field.fill(`  ${EMOJI.repeat(299)} \n`);
  const count = page.locator('[id="main-problem.left"]');
  expect(await count.textContent()).toBe("1 character left");
  await field.fill(EMOJI.repeat(301));
  expect(await count.textContent()).toBe("1 character too many");
  await page.locator("[data-forward]").click();
  await page.locator("#problems").waitFor();
  await field.fill(EMOJI.repeat(300));
  expect(await count.textContent()).toBe("0 characters left");
  await forward(page);
  expect((await savedAnswers(page))["main-problem"]).toBe(EMOJI.repeat(300));
});

test("what is too long when its page is left is told wherever something leaves, and is not lost", async () => {
  const long = "A sentence that goes on. ".repeat(20);
  const { page, field } = await atWords();
  await field.fill(long);
  await back(page);
  const lost = page.getByRole("heading", { name: t("notTaken.title") });
  for (const name of ["review", "pause", "keep", "result"]) {
    await go(
      page,
      page.evaluate((to) => location.assign(`#/mmn/${to}`), name),
    );
    expect(await lost.isVisible()).toBe(true);
  }
  await unfold(page, "#own-asks");
  await page.locator("#own-asks").fill(long);
  expect(await check(page, "tag", TAGS)).toEqual([]);
  await page.locator("#own-asks").fill("");
  expect(await printOf(page)).not.toContain("A sentence that goes on.");
  await go(
    page,
    page.getByRole("link", { name: t("changeAnswer", { question: QUESTION }) }).click(),
  );
  expect(await field.inputValue()).toBe(long);
  await field.fill(long.slice(0, 249));
  // Whoever came from the result to change an answer is led back there.
  await forward(page);
  expect(await lost.count()).toBe(0);
  expect(await printOf(page)).toContain(long.slice(0, 249).trim());
});

test("what is over its limit is told as an error at its field, until it is not", async () => {
  const page = await cleanPage();
  await visit(page, "words", full, { isBackgroundWanted: true });
  const field = page.locator("#main-problem");
  await field.fill("x".repeat(301));
  const over = page.locator("[id='main-problem.over']");
  expect(await over.innerText()).toMatch(new RegExp(`^${t("error.prefix")} `));
  const edge = (of: Locator) => of.evaluate((element) => getComputedStyle(element).borderTopColor);
  expect(await edge(over)).toBe(await edge(field));
  await field.fill("x".repeat(300));
  expect(await over.count()).toBe(0);
});

test("own questions of any length are all on the doctor’s paper, after a reload and from a file", async () => {
  const lines = Array.from({ length: 12 }, (_, at) =>
    `Is it my question ${at + 1}? `.repeat(9).trim(),
  );
  const own = lines.join("\n");
  const page = await cleanPage();
  const print = { ...newSession.print, audience: "doctor" } as const;
  await visit(page, "result", tired, { isAcknowledged: true, print });
  const field = page.locator("#own-asks");
  await unfold(page, "#own-asks");
  await field.fill(own);
  await unfold(page, `[aria-label='${t("copying.text")}']`);
  expect(await page.getByText(t("askList.long")).isVisible()).toBe(true);
  expect(await page.getByText(t("copying.cut")).isVisible()).toBe(true);
  await page.reload();
  await settle(page);
  expect(await field.inputValue()).toBe(own);
  const whole = async () => {
    const bare = (await printOf(page)).replace(/\s/g, "");
    return lines.filter((line) => !bare.includes(line.replace(/\s/g, "")));
  };
  expect(await whole()).toEqual([]);
  const session = {
    ...newSession,
    print,
    answers: throughout(tired),
    asks: { leftOut: [], own },
  };
  const file = fileOf(questionnaire, session, { savedOn: "2026-11-22", language: "en" });
  await page.goto("./#/");
  await settle(page);
  const buffer = Buffer.from(file);
  const mimeType = "application/json";
  await chooseFiles(page, "start.open", { name: "a.json", mimeType, buffer });
  await told(page, "opened");
  await toResult(page);
  expect(await field.inputValue()).toBe(own);
  expect(await whole()).toEqual([]);
});
