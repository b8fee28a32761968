import { launch } from "puppeteer-core";
import type { Driver } from "./driver.ts";

/** A stock Firefox, driven by WebDriver BiDi; Playwright drives only one that it has built itself. */
export async function openFirefox(executablePath: string): Promise<Driver> {
  const options = { headless: true, timeout: 60_000 };
  const browser = await launch({ browser: "firefox", executablePath, ...options });
  // In the page that is there from the start the address bar keeps the focus.
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.setViewport({ width: 1024, height: 768 });
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    evaluate: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewport({ width, height }),
    pdf: (format) => page.pdf({ format }),
    complaints: () => complaints,
    close: () => browser.close(),
  };
}
