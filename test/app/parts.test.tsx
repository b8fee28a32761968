import { h, render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { late } from "../../src/app/late.ts";
import { drawInParts, drawWhole } from "../../src/app/parts.ts";
import type { Place } from "../../src/machine/place.ts";
import { App } from "../../src/ui/App.tsx";
import { RESULT_PARTS } from "../../src/ui/pages/Result.tsx";
import type { SoFar, View } from "../../src/ui/view.ts";
import { all, one } from "../ui/dom.ts";
import { throughout } from "../ui/passage.ts";
import { full } from "../ui/people.ts";
import { show } from "../ui/render.tsx";

let view: View;
let painted: SoFar[];
let failed: unknown[];
let place: HTMLElement;

beforeEach(() => {
  view = show("result", throughout(full), { isAcknowledged: true }).view();
  document.body.replaceChildren();
  place = document.body.appendChild(document.createElement("div"));
  painted = [];
  failed = [];
  vi.useFakeTimers();
  // Each test comes from somewhere else.
  draw(at({ at: "start" }));
  painted = [];
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const at = (to: Place): View => ({ ...view, place: to });

function attempt(step: () => void): void {
  try {
    step();
  } catch (error) {
    failed.push(error);
  }
}

function draw(now: View, onPaint = (_: SoFar) => {}): void {
  const drawn = { view: now, isWordless: false, late: { pages: late.pages, view: now } };
  const paint = (soFar: SoFar) => {
    painted.push(soFar);
    onPaint(soFar);
    render(h(App, { ...drawn, soFar }), place);
  };
  drawInParts({ ...drawn, paint, attempt });
}

const counts = () => painted.map(({ parts }) => parts);
const sheets = () => all(".summary").length;

test("the first part is drawn at once, each other after a paint, and last what only paper shows", () => {
  draw(view);
  expect(counts()).toEqual([1]);
  expect([sheets(), all("main[data-coming]").length]).toEqual([0, 1]);
  const heading = one("h1");
  vi.runAllTimers();
  expect(counts()).toEqual([1, 2, 3, 4, 5, 5]);
  expect(RESULT_PARTS).toBe(5);
  expect(painted.map(({ printed }) => printed).indexOf(view)).toBe(RESULT_PARTS);
  expect([sheets(), all("main[data-coming]").length]).toEqual([1, 0]);
  expect(one("h1")).toBe(heading);
});

test("what is drawn in parts is in the end what is drawn as a whole", () => {
  draw(view);
  vi.runAllTimers();
  const whole = document.createElement("div");
  render(h(App, { view, isWordless: false, late: { pages: late.pages, view } }), whole);
  // On the way the sheet was fitted to the paper, too.
  const [page, sheet] = [one("main", whole).outerHTML, one(".summary", whole).innerHTML];
  expect(one("main").outerHTML).toBe(page);
  expect(one(".summary").innerHTML.replace(/ data-(type|runs-on)="[^"]*"/g, "")).toBe(sheet);
});

test("what was drawn is not drawn again because more comes", () => {
  const said: string[] = [];
  const t: View["t"] = Object.assign((...given: Parameters<View["t"]>) => {
    said.push(given[0]);
    return view.t(...given);
  }, view.t);
  draw({ ...view, t });
  vi.runAllTimers();
  // Each stands in one place: the first part, a later one, the sheet.
  for (const key of ["result.next", "copying.title", "summary.fullLead"]) {
    expect(said.filter((one) => one === key)).toEqual([key]);
  }
});

test("whatever needs all of it has it at once, and nothing is drawn after that", () => {
  draw(view);
  drawWhole();
  expect([sheets(), all("main[data-coming]").length]).toEqual([1, 0]);
  const times = painted.length;
  drawWhole();
  vi.runAllTimers();
  expect(painted).toHaveLength(times);
});

test("a page that is drawn anew keeps all that is there, and its print follows", () => {
  draw(view);
  vi.runAllTimers();
  painted = [];
  const next = { ...view, session: { ...view.session, asks: { leftOut: [], own: "May I?" } } };
  draw(next);
  expect(painted).toEqual([{ parts: RESULT_PARTS, printed: view }]);
  expect(all("main textarea").some((field) => Reflect.get(field, "value") === "May I?")).toBe(true);
  expect(one(".summary").textContent).not.toContain("May I?");
  drawWhole();
  expect(one(".summary").textContent).toContain("May I?");
});

test("a page that is drawn anew before all of it is there goes on where it was", () => {
  draw(view);
  vi.advanceTimersToNextFrame();
  vi.advanceTimersByTime(1);
  expect(counts()).toEqual([1, 2]);
  draw({ ...view });
  expect(counts()).toEqual([1, 2, 2]);
  vi.runAllTimers();
  expect(counts()).toEqual([1, 2, 2, 3, 4, 5, 5]);
});

test("whoever moves on is not followed by what was still to come, and who comes back begins anew", () => {
  draw(view);
  draw(at({ at: "review" }));
  vi.runAllTimers();
  expect(counts()).toEqual([1, 1]);
  expect([sheets(), all("main[data-urgency]").length]).toEqual([0, 0]);
  draw(view);
  expect(counts()).toEqual([1, 1, 1]);
});

test.each(["review", "choosing", "comfort", "start", "disclaimer"] as const)(
  "%s, which has no print of its own, is drawn once",
  (name) => {
    draw(at({ at: name }));
    vi.runAllTimers();
    expect(painted).toHaveLength(1);
  },
);

test.each(["urgent", "pause"] as const)("%s is whole at once, and its print follows", (name) => {
  draw(at({ at: name }));
  const before = one("main").innerHTML;
  expect(sheets()).toBe(0);
  vi.runAllTimers();
  expect(sheets()).toBe(1);
  expect(one("main").innerHTML).toBe(before);
  expect(painted).toHaveLength(2);
});

test("a page that is never painted, as nobody sees it, is drawn to its end", () => {
  vi.stubGlobal("requestAnimationFrame", () => 0);
  draw(view);
  vi.runAllTimers();
  vi.unstubAllGlobals();
  expect(sheets()).toBe(1);
});

test("what fails in a later part is told, and nothing comes after it", () => {
  draw(view, ({ parts }) => {
    if (parts === 3) throw new Error("Not drawn.");
  });
  vi.runAllTimers();
  expect(failed).toEqual([new Error("Not drawn.")]);
  expect(counts()).toEqual([1, 2, 3]);
});

test("without the words for it, nothing is waited for", () => {
  const paint = (soFar: SoFar) => painted.push(soFar);
  drawInParts({ view, isWordless: true, late: undefined, paint, attempt });
  vi.runAllTimers();
  expect(painted).toHaveLength(1);
});
