import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forget, keep, recall, release, remember } from "../../src/browser/storage.ts";

const TODAY = "2026-11-22";

/** A storage as browsers have one, in memory. */
function storage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

let tab = storage();
let device = storage();

beforeEach(() => {
  tab = storage();
  device = storage();
  vi.stubGlobal("sessionStorage", tab);
  vi.stubGlobal("localStorage", device);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test("where nothing was remembered there is nothing", () => {
  expect(recall(TODAY)).toEqual({});
});

test("what is remembered is in the tab, and not on the device", () => {
  expect(remember("answers")).toBe(true);
  expect(recall(TODAY)).toEqual({ session: "answers" });
  expect(device.items.size).toBe(0);
});

test("what is kept comes back when the tab is gone, on its last day too", () => {
  expect(keep("answers", TODAY)).toBe(true);
  expect(recall(TODAY)).toEqual({ session: "answers" });
});

test("the tab comes before the device", () => {
  keep("before", "2026-12-22");
  remember("after");
  expect(recall(TODAY)).toEqual({ session: "after" });
});

test("what is too old is deleted, and that is told once", () => {
  keep("answers", "2026-11-21");
  expect(recall(TODAY)).toEqual({ isExpired: true });
  expect(device.items.size).toBe(0);
  expect(recall(TODAY)).toEqual({});
});

test("what was kept can be deleted without what is in the tab", () => {
  remember("answers");
  keep("answers", "2026-12-22");
  release();
  expect(device.items.size).toBe(0);
  expect(recall(TODAY)).toEqual({ session: "answers" });
});

test("forgetting leaves nothing anywhere", () => {
  remember("answers");
  keep("answers", "2026-12-22");
  forget();
  expect([tab.items.size, device.items.size]).toEqual([0, 0]);
});

const blocked = {
  getItem: () => fail(),
  setItem: () => fail(),
  removeItem: () => fail(),
};

function fail(): never {
  throw new Error("The browser does not let us.");
}

test.each(["sessionStorage", "localStorage"])("where %s is blocked nothing throws", (name) => {
  vi.stubGlobal(name, blocked);
  expect(remember("answers")).toBe(name !== "sessionStorage");
  expect(keep("answers", "2026-12-22")).toBe(name !== "localStorage");
  expect(() => recall(TODAY)).not.toThrow();
  expect(() => release()).not.toThrow();
  expect(() => forget()).not.toThrow();
});

test("forgetting deletes what is on the device even where the tab is blocked", () => {
  keep("answers", "2026-12-22");
  vi.stubGlobal("sessionStorage", blocked);
  forget();
  expect(device.items.size).toBe(0);
});
