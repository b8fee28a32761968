import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fitFirstPage, fitFirstPageSoon } from "../../src/ui/print/fit.ts";
import { all, one, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

/** How high the first page would be in a type of one point, and how wide; nothing is laid out here. */
let height = 0;
/** How much of that each part of it has that may go to the next page. */
let part = 0;
let width = 0;
let measured = 0;

const PAPER = 950;
const BREADTH = 700;

/** What is asked of a sheet while it is laid out to be measured, and only of that. */
function laidOut(said: (sheet: HTMLElement) => number) {
  return function get(this: HTMLElement): number {
    measured += 1;
    return this.matches(".summary[data-measuring]") ? said(this) : 0;
  };
}

beforeEach(() => {
  measured = 0;
  width = 0;
  part = 0;
  const scrollWidth = laidOut((sheet) => width * Number(one(".first-page", sheet).dataset.type));
  vi.spyOn(HTMLElement.prototype, "scrollWidth", "get").mockImplementation(scrollWidth);
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockImplementation(laidOut(() => BREADTH));
  const scrollHeight = laidOut((sheet) => {
    const left = height - part * all(".first-page .movable[data-gone]", sheet).length;
    return left * Number(one(".first-page", sheet).dataset.type);
  });
  vi.spyOn(HTMLElement.prototype, "scrollHeight", "get").mockImplementation(scrollHeight);
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockImplementation(laidOut(() => PAPER));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const conclude = () => show("result", throughout(full), { isAcknowledged: true });
const type = () => one(".first-page").dataset.type;

test.each([
  [95, "10"],
  [95.1, "9.5"],
  [105, "9"],
  [118, "8"],
  [119, "8"],
  [500, "8"],
])("a page of %d a point is set in the largest type that fits: %s", (high, size) => {
  conclude();
  height = high;
  fitFirstPage();
  expect(type()).toBe(size);
});

test("a page that got shorter is set larger again, and one that got longer smaller", () => {
  conclude();
  for (const [high, size] of [
    [119, "8"],
    [90, "10"],
    [105, "9"],
  ] as const) {
    height = high;
    fitFirstPage();
    expect(type()).toBe(size);
  }
});

test("a page that fits in no type runs on over several sides, until it fits again", () => {
  const { send } = conclude();
  const runsOn = () => all(".first-page[data-runs-on]").length === 1;
  height = 118;
  fitFirstPage();
  expect(runsOn()).toBe(false);
  height = 119;
  fitFirstPage();
  expect(runsOn()).toBe(true);
  send({ type: "print.choose", print: { hasAgeAndSex: false } });
  expect(runsOn()).toBe(true);
  height = 105;
  fitFirstPage();
  expect([runsOn(), type()]).toEqual([false, "9"]);
});

describe("where no type is small enough, parts go to the next page", () => {
  const gone = (within: string) =>
    all(`${within} .movable[data-gone]`)
      .map((one) => Number(one.dataset.goes))
      .sort();
  const named = () => all(".movable-names[data-gone]").map(said);
  const names = ["drawing", "asks", "writeIn", "supportive"].map((name) =>
    t(`summary.goneNames.${name}`),
  );

  test.each([
    [118, 0],
    [119, 1],
    [128, 1],
    [129, 2],
    [139, 3],
    [158, 4],
  ])("of one of %d a point, so many: %d", (high, count) => {
    conclude();
    part = 10;
    height = high;
    fitFirstPage();
    const places = [1, 2, 3, 4].slice(0, count);
    expect(gone(".first-page")).toEqual(places);
    expect(gone(".movable-next")).toEqual(places);
    expect(all(".summary[data-gone]")).toHaveLength(count > 0 ? 1 : 0);
    expect(type()).toBe("8");
    const list = new Intl.ListFormat("en").format(names.slice(0, count));
    expect(named()).toEqual(count > 0 ? [t("summary.gone", { list })] : []);
    expect(all("[data-runs-on]")).toEqual([]);
  });

  test("they come back once there is room, and where all of them are not enough", () => {
    conclude();
    part = 10;
    for (const high of [139, 90, 139, 159]) {
      height = high;
      fitFirstPage();
      expect(gone(".first-page")).toEqual(high === 139 ? [1, 2, 3] : []);
    }
    expect(all("[data-runs-on]")).toHaveLength(1);
    expect(named()).toEqual([]);
  });
});

test("a page that would be wider than the paper does not fit, however low it is", () => {
  conclude();
  height = 50;
  width = 75;
  fitFirstPage();
  expect(type()).toBe("9");
  width = 94;
  fitFirstPage();
  expect(all(".first-page[data-runs-on]")).toHaveLength(1);
});

test("the sheet is laid out only while it is measured", () => {
  conclude();
  fitFirstPage();
  expect(measured).toBeGreaterThan(0);
  expect(all("[data-measuring]")).toEqual([]);
});

test("the next draw does not lose the size", () => {
  const { send } = conclude();
  height = 105;
  fitFirstPage();
  send({ type: "print.choose", print: { hasAgeAndSex: false } });
  expect(type()).toBe("9");
});

test("where nothing is printed for a doctor, nothing is measured", () => {
  const { send } = conclude();
  send({ type: "print.choose", print: { audience: "me" } });
  fitFirstPage();
  document.body.replaceChildren();
  show("review", throughout(full));
  fitFirstPage();
  expect(measured).toBe(0);
});

test("draws that follow one upon the other are waited for, and measured once", () => {
  vi.useFakeTimers();
  conclude();
  height = 105;
  for (let draws = 0; draws < 10; draws += 1) fitFirstPageSoon();
  expect(type()).toBeUndefined();
  vi.runAllTimers();
  expect(type()).toBe("9");
  const once = measured;
  vi.runAllTimers();
  expect(measured).toBe(once);
});

test("where printing begins before that, it is measured at once, and not again", () => {
  vi.useFakeTimers();
  conclude();
  fitFirstPageSoon();
  fitFirstPage();
  expect(vi.getTimerCount()).toBe(0);
});
