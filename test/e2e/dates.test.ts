import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { throughout, upTo } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { cleanPage } from "./browser.ts";
import { forward, go, nameOf, savedAnswers, settle, visit } from "./drive.ts";

// Dates as people write them, against the clock of the device.

const FIELD = '[name="onset-date"]';
const NEXT_YEAR = String(new Date().getFullYear() + 1);

async function atTime(answers = upTo(full, "time")): Promise<Page> {
  const page = await cleanPage();
  await visit(page, "time", {}, { answers });
  return page;
}

const PRESSES = {
  Enter: (page: Page) => page.locator(FIELD).press("Enter"),
  Continue: (page: Page) => page.locator("[data-forward]").click(),
};

test.each([
  ["2023/05", "2023-05"],
  ["05/2023", "2023-05"],
  ["Sept. 2019", "2019-09"],
  ["٢٠٢٣", "2023"],
  ["2023-05-12", "2023-05"],
])("“%s” is taken as %s by Enter and by Continue, and read so on return", async (date, kept) => {
  for (const press of Object.values(PRESSES)) {
    const page = await atTime();
    await page.locator(FIELD).pressSequentially(date);
    await go(page, press(page));
    expect(await nameOf(page)).toBe("course");
    expect(await savedAnswers(page)).toMatchObject({ "onset-date": kept });
    await page.goBack();
    await settle(page);
    expect(await page.locator(FIELD).inputValue()).toBe(kept);
  }
});

test.each([
  [`May ${NEXT_YEAR}`, "out-of-range"],
  [NEXT_YEAR, "out-of-range"],
  ["1899", "out-of-range"],
  ["05/12/2023", "not-a-date"],
  ["summer 2019", "not-a-date"],
])("“%s” is refused by Enter and by Continue, and kept as written", async (date, code) => {
  for (const press of Object.values(PRESSES)) {
    const page = await atTime();
    await page.locator(FIELD).pressSequentially(date);
    await press(page);
    await page
      .locator("#problems")
      .getByText(t(`error.${code}`))
      .waitFor();
    // Also after a reload, which cannot ask the part that reads dates before it is there.
    await page.reload();
    await settle(page);
    expect(await page.locator(FIELD).inputValue()).toBe(date);
    expect(await savedAnswers(page)).not.toHaveProperty("onset-date");
    await press(page);
    await page
      .locator("#problems")
      .getByText(t(`error.${code}`))
      .waitFor();
    await page.locator(FIELD).fill("May 2023");
    await forward(page);
    expect(await savedAnswers(page)).toMatchObject({ "onset-date": "2023-05" });
  }
});

test("a date that is entered when the page is left by its address is taken, and printed", async () => {
  const page = await atTime(throughout(full));
  await page.locator(FIELD).fill("Feb 2021");
  await go(
    page,
    page.evaluate(() => location.assign("#/mmn/result")),
  );
  expect(await savedAnswers(page)).toMatchObject({ "onset-date": "2021-02" });
  expect(await page.locator("article").textContent()).toContain("February 2021");
});
