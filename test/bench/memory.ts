import type { Browser } from "playwright-core";
import { median } from "./numbers.ts";
import type { Probe } from "./probe.ts";
import { NONE, type Target, visit } from "./visit.ts";

/** What a tab holds at the end of a screening, after the garbage was collected. */
export type Held = { readonly screening: number; readonly heap: number; readonly nodes: number };

const SCREENINGS = 10;
const MEASURED: readonly number[] = [1, 4, 7, 10];

/**
 * What the browser of this measurement is begun with. Otherwise it compiles more and more of the scripts, which looks like
 * a tab that keeps something.
 */
export const NOT_COMPILED = "--js-flags=--jitless";

/** Goes through whole screenings in one tab, each begun anew by deleting the one before, and says what it holds. */
export async function heldAfter(
  browser: Browser,
  target: Target,
  tell: (screening: number) => void,
): Promise<readonly Held[]> {
  const { page, cdp, metric, close } = await visit(browser, target, NONE);
  const held: Held[] = [];
  for (let screening = 1; screening <= SCREENINGS; screening += 1) {
    tell(screening);
    await page.evaluate(() => (Reflect.get(window, "bench") as Probe).hurry());
    // Until what is done after the paint, and the second press that is ignored, are over.
    await page.waitForTimeout(1_000);
    if (MEASURED.includes(screening)) {
      await cdp.send("HeapProfiler.collectGarbage");
      held.push({
        screening,
        heap: await metric("JSHeapUsedSize"),
        nodes: await metric("Nodes"),
      });
    }
    if (screening === SCREENINGS) break;
    await page.locator("footer button").click();
    await page.locator("[data-urgency]").waitFor({ state: "detached" });
  }
  await close();
  return held;
}

/** How much a screening leaves behind: the middle of the slopes between all that was measured, so that one stray counts little. */
export function slopeOf(held: readonly Held[], key: "heap" | "nodes"): number {
  return median(
    held.flatMap((one, index) =>
      held
        .slice(index + 1)
        .map((other) => (other[key] - one[key]) / (other.screening - one.screening)),
    ),
  );
}
