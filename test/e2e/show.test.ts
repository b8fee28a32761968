import { expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import { full, inDanger, longest, several } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { visit } from "./drive.ts";

const people: readonly (readonly [string, Answers])[] = Object.entries({
  full,
  several,
  longest,
  inDanger,
});

test.each(people)(
  "%s is shown in large letters, on the smallest screen too",
  async (_, answers) => {
    const page = await newPage({ width: 320, height: 640 });
    await visit(page, "show", answers, { isAcknowledged: true });
    const { least, scroll } = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("main") ?? document, 4);
      const sizes: number[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement: around } = node;
        if (around && node.nodeValue?.trim()) {
          sizes.push(Number.parseFloat(getComputedStyle(around).fontSize));
        }
      }
      return { least: Math.min(...sizes), scroll: document.documentElement.scrollWidth };
    });
    expect(least).toBeGreaterThanOrEqual(20);
    expect(scroll).toBeLessThanOrEqual(320);
  },
);

test("from the summary one press shows it, with no network, and one press closes it", async () => {
  const page = await newPage({ width: 390, height: 844 });
  await visit(page, "result", several, { isAcknowledged: true });
  await page.context().setOffline(true);
  await page.getByRole("link", { name: t("show.open") }).click();
  await page.getByRole("heading", { level: 1, name: t("show.title") }).waitFor();
  expect(await page.locator(".show-first").innerText()).toMatch(/\w/);
  await page.getByRole("link", { name: t("show.close") }).click();
  await page.waitForURL("**/#/mmn/result");
  expect(await page.locator("[data-urgency]").count()).toBe(1);
});
