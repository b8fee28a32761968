import { expect, test } from "vitest";
import { several, some } from "../ui/people.ts";
import { cleanPage } from "./browser.ts";
import { visit } from "./drive.ts";

test.each([
  ["several-features", several],
  ["some-features", some],
] as const)(
  "what must stand beside %s is as large as the headline, and in sight",
  async (code, person) => {
    const page = await cleanPage({ width: 320, height: 640 });
    await visit(page, "result", person);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      const [title, text, ...others] = await page
        .locator(`main [data-headline="${code}"] > *`)
        .evaluateAll((parts) =>
          parts.map((part) => ({
            name: part.localName,
            size: getComputedStyle(part).fontSize,
            colour: getComputedStyle(part).color,
            isShown: part.checkVisibility() && getComputedStyle(part).opacity === "1",
          })),
        );
      expect(others).toEqual([]);
      expect(title?.name).toBe("h1");
      expect(text).toEqual({ ...title, name: "p" });
      // No smaller than what stands below it.
      const below = await page
        .locator("main p")
        .evaluateAll((parts) =>
          Math.max(...parts.map((p) => parseFloat(getComputedStyle(p).fontSize))),
        );
      expect(parseFloat(title?.size ?? "")).toBeGreaterThanOrEqual(below);
    }
  },
);

test.each([
  ["several-features", several],
  ["some-features", some],
] as const)("on paper %s and what stands beside it are of one size", async (code, person) => {
  const page = await cleanPage();
  await visit(page, "result", person);
  await page.emulateMedia({ media: "print" });
  const sizes = await page
    .locator(`.for-me [data-headline="${code}"] > *`)
    .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fontSize));
  expect(sizes).toHaveLength(2);
  expect(sizes[0]).toBe(sizes[1]);
});
