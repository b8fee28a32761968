import { expect, test } from "vitest";
import { questionnaire } from "../../src/app/whole.ts";
import { dayText } from "../../src/wording/day-text.ts";
import { full, tired } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { contentOf, newPage } from "./browser.ts";
import { go, told, unfold, visit } from "./drive.ts";
import { readPdf } from "./pdf.ts";

// A page that is left open: what leaves it has the day on which it leaves.

const DATE = `${t("summary.date")}: `;

test("a result left open over midnight prints the day on which it is printed", async () => {
  const page = await newPage();
  await page.clock.setFixedTime("2026-11-22T23:59:00");
  await visit(page, "result", full, { isAcknowledged: true });
  expect(await page.locator(".first-page-dated").textContent()).toContain("22 November 2026");
  await page.clock.setFixedTime("2026-11-23T07:00:00");
  const [first = ""] = readPdf(await page.pdf({ format: "A4" }));
  expect(first).toContain(`${DATE}23 November 2026`);
  expect(first).not.toContain("22 November 2026");
});

test("what is copied, shared or saved from it has the day on which that is done", async () => {
  const page = await newPage({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.addInitScript(() => {
    navigator.canShare = () => true;
    navigator.share = async ({ text = "" } = {}) => document.documentElement.append(text);
  });
  await page.clock.setFixedTime("2026-11-22T23:59:00");
  await visit(page, "result", full, { isAcknowledged: true });
  await page.clock.setFixedTime("2026-11-23T07:00:00");
  // Where a text can be shared, copying it is one press further.
  await unfold(page, "[data-copy]");
  await page.getByRole("button", { name: t("copying.copyAll"), exact: true }).click();
  await told(page, "copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    `${DATE}23 November 2026`,
  );
  await page.clock.setFixedTime("2026-11-24T07:00:00");
  await page.getByRole("button", { name: t("copying.share"), exact: true }).click();
  const shared = () => page.evaluate(() => document.documentElement.lastChild?.textContent);
  expect(await shared()).toContain(`${DATE}24 November 2026`);
  await go(page, page.locator("a[href$=keep]").click());
  await page.clock.setFixedTime("2026-11-25T07:00:00");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t("file.save") }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toContain("2026-11-25");
  expect(JSON.parse(String(await contentOf(saved))).savedOn).toBe("2026-11-25");
});

test("who comes back to it, or only reads on, sees the day it is", async () => {
  const page = await newPage();
  await page.clock.install({ time: "2026-11-22T23:58:00" });
  await visit(page, "result", tired, { isAcknowledged: true });
  const dated = page.locator(".first-page-dated");
  expect(await dated.textContent()).toContain("22 November 2026");
  await page.clock.fastForward("03:00");
  // What only paper shows is drawn right after the page is painted.
  await expect.poll(() => dated.textContent()).toContain("23 November 2026");
  await page.clock.setSystemTime("2026-11-25T07:00:00");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => dated.textContent()).toContain("25 November 2026");
});

test("from the day after its review on, the paper says so, on the first page and in the text", async () => {
  const page = await newPage({ permissions: ["clipboard-read", "clipboard-write"] });
  const overdue = t("result.overdue", { date: dayText(questionnaire.reviewBy, "en") });
  await page.clock.setFixedTime(`${questionnaire.reviewBy}T23:59:00`);
  await visit(page, "result", full, { isAcknowledged: true });
  expect(readPdf(await page.pdf({ format: "A4" })).join(" ")).not.toContain(overdue);
  await page.clock.setFixedTime("2999-01-01T12:00:00");
  const sides = readPdf(await page.pdf({ format: "A4" }));
  expect(sides[0]).toContain(overdue);
  expect(sides[1]).toContain(t("summary.full"));
  // The person's part is taken home by itself.
  const mine = sides.find((side) => side.startsWith(t("summary.forMe")));
  expect(mine).toContain(overdue);
  await page.getByRole("button", { name: t("copying.copyAll"), exact: true }).click();
  await told(page, "copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(overdue);
});
