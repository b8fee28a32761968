import { fireEvent, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { all, said } from "./dom.ts";
import { throughout } from "./passage.ts";
import { full } from "./people.ts";
import { show } from "./render.tsx";
import { t } from "./words.ts";

const calls: string[] = [];

/** A browser that prints like this when it is asked to. */
function withPrint(print: (() => void) | undefined): void {
  Object.defineProperty(window, "print", { value: print, configurable: true });
}

beforeEach(() => {
  calls.length = 0;
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(window, "print");
});

/** Presses the button, waits for as long as anybody would, and says what is told. */
function pressed(): readonly string[] {
  fireEvent.click(screen.getByRole("button", { name: t("handOver.print") }));
  vi.runAllTimers();
  return all("#hand-over-told").map(said);
}

const conclude = () => show("result", throughout(full), { isAcknowledged: true });
const begin = () => {
  calls.push("printed");
  dispatchEvent(new Event("beforeprint"));
};

test.each([
  ["does nothing", () => {}],
  ["is missing", undefined],
])("where the print %s, the page says how else", (_, print) => {
  withPrint(print);
  conclude();
  expect(pressed()).toEqual([t("notice.not-printed")]);
});

test("where a print begins, nothing is said, and it is asked for once", () => {
  withPrint(begin);
  conclude();
  expect(pressed()).toEqual([]);
  expect(calls).toEqual(["printed"]);
});

test("a print that begins a moment later is one", () => {
  withPrint(() => setTimeout(begin, 1000));
  conclude();
  expect(pressed()).toEqual([]);
  expect(calls).toEqual(["printed"]);
});

test("what was told before does not hinder a print", () => {
  withPrint(() => {});
  conclude();
  pressed();
  withPrint(begin);
  pressed();
  expect(calls).toEqual(["printed"]);
});
