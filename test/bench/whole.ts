import type { Stand } from "./site.ts";
import { forcedReflows, longTasks, sourcesIn, startTrace } from "./trace.ts";
import { SLOW, visit } from "./visit.ts";

/** Traces a whole screening on a slow phone, and says by page what took long and where a layout was forced. */
export async function traceOf({ browser, ours, build }: Stand): Promise<readonly string[]> {
  let stop: Awaited<ReturnType<typeof startTrace>> | undefined;
  const visited = await visit(browser, ours, SLOW, {
    onOpen: async (cdp) => {
      stop = await startTrace(cdp);
    },
  });
  const { page, next, press } = visited;
  for (let step = await next(); step.kind !== "done"; step = await next()) {
    // A mark in the trace itself says on which page a task ran.
    await page.evaluate((name) => console.timeStamp(name), `${step.kind} ${step.page}`);
    await press(step);
    await page.waitForTimeout(100);
  }
  await page.evaluate(() => console.timeStamp("result"));
  await page.waitForTimeout(2_000);
  const events = (await stop?.()) ?? [];
  await visited.close();
  const marks = events.filter(({ name }) => name === "TimeStamp");
  const pageAt = (ts: number) =>
    marks.filter((mark) => mark.ts <= ts).at(-1)?.args?.data?.message ?? "load";
  const nameOf = sourcesIn(build);
  const tasks = longTasks(events).map(
    ({ at, took, did }) => `  ${Math.round(took)} ms  ${pageAt(at)}: ${did}`,
  );
  const places = new Map<string, string[]>();
  for (const { at, what, frames } of forcedReflows(events, ours.url)) {
    const place = `${what} by ${frames.slice(0, 3).map(nameOf).join(" < ")}`;
    places.set(place, [...(places.get(place) ?? []), pageAt(at)]);
  }
  const forced = [...places].map(
    ([place, pages]) => `  ${pages.length} x ${place} (first: ${pages[0]})`,
  );
  return [
    `tasks over 50 ms at CPU 4x: ${tasks.length}`,
    ...tasks,
    `forced reflows: ${[...places.values()].flat().length}`,
    ...forced,
  ];
}
