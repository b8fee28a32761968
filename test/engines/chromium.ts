import { newPage } from "../e2e/browser.ts";
import type { Driver } from "./driver.ts";

/** Chromium, as all other browser tests drive it. What the page complains of fails the test there. */
export async function openChromium(): Promise<Driver> {
  const page = await newPage();
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    click: (selector) => page.locator(selector).first().click(),
    press: (key) => page.keyboard.press(key),
    evaluate: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewportSize({ width, height }),
    pdf: (format) => page.pdf({ format }),
    complaints: () => [],
    close: () => page.context().close(),
  };
}
