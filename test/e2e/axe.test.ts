import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { full, inDanger, inNeed, longest, otherwise, tired, unsure } from "../ui/people.ts";
import { text } from "../ui/words.ts";
import { newPage } from "./browser.ts";
import { begin, deleteAll, fill, forward, visit, walk } from "./drive.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds wrong with the page, with everything on it unfolded. */
async function violations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const { axe: tool } = window as unknown as { axe: typeof import("axe-core") };
    const found = await tool.run(document, { runOnly: { type: "tag", values } });
    const name = `${location.hash} ${document.title}`;
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${name} ${id}: ${html} ${failureSummary}`),
    );
  }, TAGS);
}

describe.each(["light", "dark"] as const)(
  "in %s colours axe finds nothing wrong",
  (colorScheme) => {
    test("on any page of a full run", async () => {
      const page = await newPage({ colorScheme });
      const found: string[] = [];
      const look = async () => found.push(...(await violations(page)));
      await page.goto("./");
      await look();
      await forward(page);
      await look();
      await forward(page);
      await walk(page, full, async () => {
        await fill(page, full);
        await look();
      });
      await look();
      await deleteAll(page);
      await look();
      expect(found).toEqual([]);
    });

    test("on the page for other changes, the stop page and every kind of result", async () => {
      const page = await newPage({ colorScheme });
      const found: string[] = [];
      for (const [name, person] of [
        ["instead", tired],
        ["get-help-now", inDanger],
        ["result", inDanger],
        ["result", inNeed],
        ["result", otherwise],
        ["result", unsure],
        ["result", tired],
        ["review", longest],
      ] as const) {
        await visit(page, name, person, { isAcknowledged: name !== "get-help-now" });
        found.push(...(await violations(page)));
      }
      expect(found).toEqual([]);
    });

    test("on a page with problems, and with a notice", async () => {
      const page = await newPage({ colorScheme });
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("Full", "QuotaExceededError");
        };
      });
      await begin(page);
      expect(await page.getByRole("status").innerText()).toContain(text("notice.not-kept"));
      const found = [...(await violations(page))];
      await page.locator("[data-forward]").click();
      await page.getByRole("alert").waitFor();
      found.push(...(await violations(page)));
      expect(found).toEqual([]);
    });
  },
);
