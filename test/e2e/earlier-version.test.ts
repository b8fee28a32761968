import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { typical, well, without } from "../fixtures/answers.ts";
import { t } from "../ui/words.ts";
import { cleanPage, newPage } from "./browser.ts";
import { forward, nameOf, open, savedAnswers, settle, visit } from "./drive.ts";

// Whoever comes with answers of version 1.0 hears what is newly asked, and is led there; nothing they said is lost.

const NEW = ["walking", "spread", "one-task", "shaking"];
const then = without(typical, ...NEW);
const names = NEW.map((linkId) => t(`items.${linkId}.short`));
const told = (page: Page) => page.locator("section:has(#again) li").allInnerTexts();

function saved(answers: object): string {
  const progress = { isAccepted: true, isBackgroundWanted: false };
  return JSON.stringify({ questionnaire: "mmn", version: "1.0.0", answers, drafts: {}, progress });
}

test("a kept session of 1.0 is told what is new, once, and leads there before a result", async () => {
  const page = await cleanPage();
  await open(page, "result", saved(then));
  expect(await nameOf(page)).toBe("walking");
  expect(await page.getByRole("status").innerText()).toContain(t("notice.earlier-version"));
  expect(await page.locator("#again").innerText()).toBe(t("opened.new"));
  expect(await told(page)).toEqual(names);
  expect(await savedAnswers(page)).toEqual(then);
  await page.locator('label[for="walking.no"]').click();
  await forward(page);
  expect(await nameOf(page)).toBe("spread");
  await page.reload();
  await settle(page);
  expect(await page.getByRole("status").innerText()).toBe("");
  expect(await savedAnswers(page)).toMatchObject({ ...then, walking: "no" });
});

test("a list that is longer now is asked again, and its “none” says nothing until then", async () => {
  const page = await cleanPage();
  await open(page, "result", saved(without(well, "walking")));
  expect(await nameOf(page)).toBe("instead");
  expect(await told(page)).toEqual(
    ["other-symptoms", "walking"].map((linkId) => t(`items.${linkId}.short`)),
  );
  expect(await page.locator('[name="other-symptoms"]:checked').count()).toBe(0);
});

test("a file of 1.0 opens with what is new, and goes on there", async () => {
  const page = await newPage();
  await page.goto("./");
  await settle(page);
  await page.setInputFiles('input[type="file"]', {
    name: "answers.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify({ questionnaire: "mmn", version: "1.0.0", answers: then })),
  });
  await page.locator("#again").waitFor();
  expect(await page.getByRole("status").innerText()).toContain(t("notice.opened-earlier"));
  expect(await told(page)).toEqual(names);
  await forward(page);
  expect(await nameOf(page)).toBe("walking");
});

test("then and now tells what the rules alone make of a record of 1.0", async () => {
  const page = await newPage();
  // Silence on how fast it came was no reason to be seen soon then.
  await visit(page, "keep", { ...typical, duration: "1-6-months", "onset-speed": null });
  await page.setInputFiles("#compare-files + input", {
    name: "then.json",
    mimeType: "application/json",
    buffer: Buffer.from(
      JSON.stringify({
        ...{ questionnaire: "mmn", version: "1.0.0", savedOn: "2026-10-01" },
        answers: { ...then, duration: "1-6-months", "onset-speed": null },
      }),
    ),
  });
  const compare = page.locator(".compare");
  await compare.getByText(t("compare.rules")).waitFor();
  const cells = (group: string) =>
    compare.locator(`[data-group=${group}] [data-change=urgency] td > :last-child`).allInnerTexts();
  const [soon, days] = [t("urgency.see-doctor.title"), t("urgency.within-days.title")];
  expect(await cells("outcome")).toEqual([soon, days]);
  expect(await cells("outcome-now")).toEqual([days, days]);
});
