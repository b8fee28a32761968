import { expect, test } from "vitest";
import { serve } from "../bench/serve.ts";
import { floorFiles } from "../bench/site.ts";
import { NONE, visit } from "../bench/visit.ts";
import { openBrowser } from "./browser.ts";

// What the app is measured against must itself ask and end, or every ratio to it is beside the point.

test("the floor asks all its questions, comes to its end and begins anew", async () => {
  const site = await serve(floorFiles());
  const { page, next, press, close } = await visit(
    await openBrowser(),
    { url: site.url, answers: {} },
    NONE,
  );
  const asked = new Set<string>();
  for (let step = await next(); step.kind !== "done"; step = await next()) {
    asked.add(step.page);
    await press(step);
  }
  // The first was answered while it loaded.
  expect(asked.size).toBe(24);
  expect(await page.locator("dd").allTextContents()).not.toContain("");
  await page.locator("footer button").click();
  await page.locator("[data-forward]").waitFor();
  expect(page.url()).toBe(`${site.url}#/`);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await close();
  site.close();
});
