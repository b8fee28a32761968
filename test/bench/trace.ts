import { readdirSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";

/** One event of a trace, as far as it is read here; times are in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** How much of it the thread was at work, whatever else the machine did meanwhile. */
  readonly tdur?: number;
  readonly args?: { readonly data?: Data; readonly beginData?: Data };
};

type Frame = {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
  readonly columnNumber: number;
};
type Data = {
  readonly stackTrace?: readonly Frame[];
  readonly message?: string;
  readonly type?: string;
};

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-devtools.timeline.stack",
];

/** Traces the main thread until it is called. */
export async function startTrace(cdp: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) =>
    events.push(...(value as object[] as TraceEvent[])),
  );
  await cdp.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { excludedCategories: ["*"], includedCategories: CATEGORIES },
  });
  return async () => {
    const isComplete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
    await cdp.send("Tracing.end");
    await isComplete;
    return busiest(events);
  };
}

/** The events of the thread that was at work the longest: the one of the page. */
function busiest(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const work = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  for (const event of events) {
    if (event.name !== "RunTask") continue;
    work.set(threadOf(event), (work.get(threadOf(event)) ?? 0) + (event.tdur ?? 0));
  }
  const [first] = [...work].sort(([, one], [, other]) => other - one);
  return events.filter((event) => threadOf(event) === first?.[0]).sort((a, b) => a.ts - b.ts);
}

/** What a task did that took long, in milliseconds: the most first, and the parts of each within it not counted twice. */
export type LongTask = { readonly at: number; readonly took: number; readonly did: string };

/** The tasks that kept a press waiting for more than 50 ms. */
export function longTasks(events: readonly TraceEvent[]): readonly LongTask[] {
  return events
    .filter(({ name, tdur = 0 }) => name === "RunTask" && tdur > 50_000)
    .map((task) => ({ at: task.ts, took: (task.tdur ?? 0) / 1000, did: doneIn(task, events) }));
}

function doneIn(task: TraceEvent, events: readonly TraceEvent[]): string {
  const end = task.ts + (task.dur ?? 0);
  const within = events.filter(
    ({ name, ts, dur = 0 }) => name !== "RunTask" && dur > 0 && ts >= task.ts && ts + dur <= end,
  );
  const own = new Map<string, number>();
  const open: TraceEvent[] = [];
  const nameOf = ({ name, args }: TraceEvent) => [name, args?.data?.type].filter(Boolean).join(" ");
  for (const event of within) {
    while (open.length > 0 && isOver(open.at(-1), event)) open.pop();
    const outer = open.at(-1);
    const dur = event.tdur ?? 0;
    if (outer) own.set(nameOf(outer), (own.get(nameOf(outer)) ?? 0) - dur);
    own.set(nameOf(event), (own.get(nameOf(event)) ?? 0) + dur);
    open.push(event);
  }
  return [...own]
    .sort(([, one], [, other]) => other - one)
    .filter(([, took]) => took >= 5_000)
    .map(([name, took]) => `${name} ${Math.round(took / 1000)}`)
    .slice(0, 4)
    .join(", ");
}

function isOver(outer: TraceEvent | undefined, event: TraceEvent): boolean {
  return outer !== undefined && outer.ts + (outer.dur ?? 0) <= event.ts;
}

/** A place in a script that had the page laid out or styled at once, in the midst of its work. */
export type Forced = {
  readonly at: number;
  readonly what: string;
  readonly frames: readonly Frame[];
};

/** The reflows that a script of the site forced: their events have a stack. */
export function forcedReflows(events: readonly TraceEvent[], site: string): readonly Forced[] {
  return events.flatMap(({ name, ts, args }) => {
    if (name !== "Layout" && name !== "UpdateLayoutTree" && name !== "RecalculateStyles") return [];
    const frames = args?.beginData?.stackTrace ?? args?.data?.stackTrace ?? [];
    const own = frames.filter(({ url }) => url.startsWith(site));
    // The top of the stack is what asked for it.
    return own.length > 0 && own[0] === frames[0] ? [{ at: ts, what: name, frames: own }] : [];
  });
}

/** Names places in built scripts by their sources, read from the maps beside them. */
export function sourcesIn(build: string): (frame: Frame) => string {
  const folder = join(build, "assets");
  const maps = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(".js.map"))
      .map((name) => [
        name.slice(0, -".map".length),
        new SourceMap(JSON.parse(readFileSync(join(folder, name), "utf8"))),
      ]),
  );
  return ({ functionName, url, lineNumber, columnNumber }) => {
    const file = url.slice(url.lastIndexOf("/") + 1);
    // Frames count lines and columns from one, maps from zero.
    const found = maps.get(file)?.findEntry(lineNumber - 1, columnNumber - 1);
    if (found && "originalSource" in found)
      return `${found.originalSource.replace(/^.*?(src|node_modules)\//, "$1/")}:${found.originalLine + 1}`;
    return `${functionName} ${file}:${lineNumber}:${columnNumber}`;
  };
}
