import { expect, test } from "vitest";
import { inDanger } from "../ui/people.ts";
import { t } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { told, visit } from "./drive.ts";

// Browsers within other apps often have no print, or one that does nothing.

const PLACES = [
  ["result", "handOver.print", "not-printed", "missing"],
  ["result", "handOver.print", "not-printed", "silent"],
  ["pause", "pause.printNow", "not-printed-yet", "silent"],
  ["get-help-now", "result.print", "not-printed-urgent", "missing"],
] as const;

/** Makes the print of a page one that does nothing, or takes it away; runs in the browser. */
function withoutPrint(isMissing: boolean): void {
  Object.defineProperty(window, "print", { value: isMissing ? undefined : () => {} });
}

test.each(PLACES)(
  "%s: “%s” says how else, by “%s”, where print is %s",
  async (name, label, key, print) => {
    const page = await newPage();
    await page.addInitScript(withoutPrint, print === "missing");
    await visit(page, name, inDanger, { isAcknowledged: name !== "get-help-now" });
    const button = page.getByRole("button", { name: t(label), exact: true });
    await button.click();
    // Read out and seen beside the button.
    await told(page, key);
    const seen = page.locator(":is(.print-button .notice, [data-told-at])");
    expect(await seen.textContent()).toBe(t(`notice.${key}`));
    expect(await seen.isVisible()).toBe(true);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  },
);

test("where the browser prints, nothing is said of that", async () => {
  const page = await newPage();
  await page.clock.install();
  await visit(page, "result", inDanger, { isAcknowledged: true });
  await page.getByRole("button", { name: t("handOver.print") }).click();
  await page.clock.fastForward(60_000);
  expect(await page.locator(".notice").allTextContents()).toEqual([]);
});
