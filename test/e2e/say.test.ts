import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { throughout } from "../ui/passage.ts";
import { full, inDanger, longest } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { contentOf, newPage } from "./browser.ts";
import { go, told, visit } from "./drive.ts";
import { readPdf, wordsBeyond } from "./pdf.ts";

// What to say, with what a browser does of it: copies, a whole screen, files that are saved, paper.

const person = { ...full, "main-problem": "I drop cups.\nI cannot turn keys." };

const press = (page: Page, key: string) => page.getByRole("button", { name: t(key) }).click();

/** Opens the page from the result, as a person does. */
async function come(page: Page, answers: Answers = person): Promise<void> {
  await visit(page, "result", answers, { isAcknowledged: true });
  await go(page, page.getByRole("link", { name: t("words.more") }).click());
}

async function savedBy(page: Page, key: string) {
  const [download] = await Promise.all([page.waitForEvent("download"), press(page, key)]);
  return { name: download.suggestedFilename(), content: await contentOf(download) };
}

test("the words are copied as they stand, and held up over everything until Escape", async () => {
  const page = await newPage({
    width: 390,
    height: 844,
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await come(page);
  await press(page, "words.copy");
  await told(page, "words-copied");
  const lines = await page.locator(".words-to-say > blockquote p").allTextContents();
  expect(lines.length).toBeGreaterThan(3);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines.join("\n"));

  const open = page.getByRole("button", { name: t("heldUp.open") });
  await open.click();
  const held = page.getByRole("dialog");
  expect(await held.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  const size = await held.evaluate((element) =>
    Number.parseFloat(getComputedStyle(element).fontSize),
  );
  expect(size).toBeGreaterThanOrEqual(24);
  await page.keyboard.press("Escape");
  expect(await held.isVisible()).toBe(false);
  expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("the card is saved as a picture, and the reminder as a calendar without answers, with no line to the world", async () => {
  const page = await newPage({ width: 390, height: 844, acceptDownloads: true });
  await come(page);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.context().setOffline(true);

  const card = await savedBy(page, "card.save");
  expect(card.name).toMatch(/^card-\d{4}-\d\d-\d\d\.png$/);
  // The first bytes of every PNG; then its width.
  expect(card.content.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  expect(card.content.readUInt32BE(16)).toBe(1080);
  expect(card.content.readUInt32BE(20)).toBeGreaterThan(400);
  await told(page, "card-saved");

  await page.getByLabel(t("reminder.visit.label")).fill("5 March 2099");
  const reminder = await savedBy(page, "reminder.save");
  expect(reminder.name).toBe("reminder-2099-03-05.ics");
  const text = reminder.content.toString("utf8");
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
  expect(text).toMatch(
    /\r\nUID:[\da-f]{32}\r\nDTSTAMP:\d{8}T\d{6}Z\r\nDTSTART;VALUE=DATE:20990305\r\n/,
  );
  expect(text).not.toMatch(/hand|weak|numb|neuro|drop/i);
  await told(page, "reminder-saved");
  expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

/** Everything that there is to say without a sign for today, and the most that can be written. */
const most = {
  ...longest,
  "emergency-signs": ["none"],
  "urgent-signs": ["none"],
  breathing: "not-sure",
  "head-signs": ["tongue", "crying-laughing"],
  "weight-loss": "no",
  duration: "2-5-years",
  "side-at-start": "both-equal",
  "main-problem": `${"Wide words. ".repeat(24)}Done.`,
};

test.each([
  ["A4", person, "I cannot turn keys."],
  ["Letter", person, "I cannot turn keys."],
  ["A4", most, "Done."],
  ["Letter", most, "Done."],
] as const)("on paper the letter stands alone, on one page of %s", async (format, who, own) => {
  const page = await newPage();
  await come(page, who);
  await press(page, "words.copy");
  const pdf = await page.pdf({ format });
  const pages = readPdf(pdf);
  expect(pages).toHaveLength(1);
  const [text = ""] = pages;
  for (const key of ["letter.to", "letter.noticed", "words.when", "lines.not-a-diagnosis"]) {
    expect(text).toContain(t(key));
  }
  expect(text).toContain(own);
  for (const key of ["saying.title", "card.title", "reminder.title", "letter.print"]) {
    expect(text).not.toContain(t(key));
  }
  expect(wordsBeyond(pdf, 11)).toEqual([]);
});

test("where help is needed now, the page has the words and their card, and paper has them too", async () => {
  const page = await newPage();
  await come(page, throughout(inDanger));
  expect(await page.locator("article, dialog + * input").count()).toBe(0);
  const [text = ""] = readPdf(await page.pdf({ format: "A4" }));
  expect(text).toContain(t("say.emergency-signs.chest-pain"));
});

test("everything that is pressed is 44 pixels high and wide, in one column at 320", async () => {
  const page = await newPage({ width: 320, height: 640 });
  await come(page);
  await page.getByText(t("words.message")).click();
  const closing = page.getByRole("button", { name: t("heldUp.close") });
  await press(page, "heldUp.open");
  const { width = 0, height = 0 } = (await closing.boundingBox()) ?? {};
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  await closing.click();
  const small = await page
    .locator("main > * :is(button, summary, input):visible, main .button:visible")
    .evaluateAll((all) =>
      all
        .map((element) => [element.textContent, element.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => Math.min(width, height) < 44)
        .map(([text]) => text),
    );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
