import type { Page } from "playwright-core";

/** What the browser says of a page itself, from its first moment. */
export type Seen = {
  /** When something of it was painted first. */
  paint: number;
  /** How far things moved that no press had moved. */
  shift: number;
  /** How long a press would have waited: what long tasks took beyond 50 ms. */
  blocking: number;
};

/** Runs in the page: keeps what the browser reports of it. */
export function watch(): void {
  const seen: Seen = { paint: 0, shift: 0, blocking: 0 };
  Reflect.set(window, "seen", seen);
  const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.paint = startTime;
  });
  observe("longtask", ({ duration }) => {
    seen.blocking += Math.max(0, duration - 50);
  });
  observe("layout-shift", (entry) => {
    if (!Reflect.get(entry, "hadRecentInput")) seen.shift += Reflect.get(entry, "value");
  });
}

/** What the browser said of a page until now. */
export function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => Reflect.get(window, "seen") as Seen);
}
