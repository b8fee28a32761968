import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** The rules of WCAG, up to 2.2 and level AA, and axe's own. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the page as it is shown, by the rules with these tags or of these names. */
export async function check(
  page: Page,
  type: "tag" | "rule",
  values: string[],
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    runOnly: { type, values },
    resultTypes: ["violations"],
    // A finding shows its element; to work out a path to every element there is takes half of the time.
    selectors: false,
  };
  return page.evaluate(async (asked) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const found = await tool.run(document, asked);
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    const name = `${location.hash} ${document.title}, ${isDark ? "dark" : "light"}`;
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${name} ${id}: ${html} ${failureSummary}`),
    );
  }, options);
}
