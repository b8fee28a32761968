import { expect, test } from "vitest";
import { forcedReflows, longTasks, type TraceEvent } from "./trace.ts";

const SITE = "http://127.0.0.1:1/";

function event(name: string, from: number, to: number, args: TraceEvent["args"] = {}): TraceEvent {
  return {
    name,
    ph: "X",
    pid: 1,
    tid: 1,
    ts: from * 1000,
    dur: (to - from) * 1000,
    tdur: (to - from) * 1000,
    args,
  };
}

function called(url: string): TraceEvent["args"] {
  const frame = { functionName: "place", url, lineNumber: 1, columnNumber: 1 };
  return { beginData: { stackTrace: [frame] } };
}

test("a task of more than 50 ms is told with what took its time, nothing counted twice", () => {
  const events = [
    event("RunTask", 0, 50),
    event("RunTask", 100, 180),
    event("FunctionCall", 100, 170),
    event("Layout", 120, 160),
  ];
  expect(longTasks(events)).toEqual([{ at: 100_000, took: 80, did: "Layout 40, FunctionCall 30" }]);
});

test("a layout is forced where a script of the site asked for it", () => {
  const events = [
    event("Layout", 0, 1),
    event("Layout", 2, 3, called("")),
    event("UpdateLayoutTree", 4, 5, called(`${SITE}assets/index.js`)),
  ];
  expect(forcedReflows(events, SITE).map(({ at, what }) => [at, what])).toEqual([
    [4_000, "UpdateLayoutTree"],
  ]);
});
