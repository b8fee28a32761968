import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { setAside } from "../../src/browser/aside.ts";
import {
  forget,
  keep,
  recall,
  release,
  releaseUnreadable,
  remember,
} from "../../src/browser/storage.ts";
import { storage } from "../fixtures/storage.ts";

const TODAY = "2026-11-22";

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
  expect(recall(TODAY)).toEqual({ tab: "answers" });
  expect(device.items.size).toBe(0);
});

test("what is kept comes back when the tab is gone, on its last day too", () => {
  expect(keep("answers", TODAY)).toBe(true);
  const copy = { text: "answers", until: TODAY };
  expect(recall(TODAY)).toEqual({ copy });
});

test("what is in the tab and what is kept are told apart", () => {
  keep("before", "2026-12-22");
  remember("after");
  const copy = { text: "before", until: "2026-12-22" };
  expect(recall(TODAY)).toEqual({ tab: "after", copy });
});

test("what is too old is deleted, and that is told once", () => {
  keep("answers", "2026-11-21");
  expect(recall(TODAY)).toEqual({ isExpired: true });
  expect(device.items.size).toBe(0);
  expect(recall(TODAY)).toEqual({});
});

test.each(["answers", "", "2026-11", "2026-13-45{}", "20261231-0{}"])(
  "%j has no day before it, and is all there is of the copy",
  (text) => {
    device.setItem("mmn-screening", text);
    expect(recall(TODAY)).toEqual({ copy: { text } });
    expect(device.items.size).toBe(1);
  },
);

test("what was kept can be deleted without what is in the tab", () => {
  remember("answers");
  keep("answers", "2026-12-22");
  release();
  expect(device.items.size).toBe(0);
  expect(recall(TODAY)).toEqual({ tab: "answers" });
});

describe("a copy that is set aside", () => {
  beforeEach(() => {
    keep("unreadable", "2026-12-22");
    setAside("2026-12-22");
  });

  test("is there as it was, and is not read again", () => {
    expect([...device.items.values()]).toEqual(["2026-12-22unreadable"]);
    expect(recall(TODAY)).toEqual({ aside: { text: "unreadable", until: "2026-12-22" } });
  });

  test("is overwritten by nothing that is kept, and stays when that is deleted", () => {
    keep("answers", "2026-11-30");
    expect([...device.items.values()].sort()).toEqual([
      "2026-11-30answers",
      "2026-12-22unreadable",
    ]);
    release();
    expect(recall(TODAY)).toEqual({ aside: { text: "unreadable", until: "2026-12-22" } });
  });

  test("goes after its last day, without a word", () => {
    expect(recall("2026-12-22")).toEqual({ aside: { text: "unreadable", until: "2026-12-22" } });
    expect(recall("2026-12-23")).toEqual({});
    expect(device.items.size).toBe(0);
  });

  test("can be deleted alone", () => {
    keep("answers", "2026-11-30");
    releaseUnreadable();
    expect([...device.items.values()]).toEqual(["2026-11-30answers"]);
    expect(recall(TODAY).aside).toBeUndefined();
  });
});

test("where nothing is kept, nothing is set aside", () => {
  setAside("2026-12-22");
  expect(device.items.size).toBe(0);
});

test("where the device is full the copy stays where it is", () => {
  keep("unreadable", "2026-12-22");
  vi.stubGlobal("localStorage", { ...device, setItem: blocked.setItem });
  setAside("2026-12-22");
  expect([...device.items.values()]).toEqual(["2026-12-22unreadable"]);
});

test("forgetting empties the tab, and leaves a copy that may be another tab’s", () => {
  remember("answers");
  keep("answers", "2026-12-22");
  forget();
  expect(recall(TODAY)).toEqual({ copy: { text: "answers", until: "2026-12-22" } });
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
  expect(() => setAside("2026-12-22")).not.toThrow();
  expect(() => release()).not.toThrow();
  expect(() => releaseUnreadable()).not.toThrow();
  expect(() => forget()).not.toThrow();
});

test("where the tab is blocked, a copy is read and can be deleted all the same", () => {
  keep("answers", "2026-12-22");
  vi.stubGlobal("sessionStorage", blocked);
  const copy = { text: "answers", until: "2026-12-22" };
  expect(recall(TODAY)).toEqual({ copy, isBlocked: true });
  release();
  expect(device.items.size).toBe(0);
});

test("where the device is blocked, what is in the tab is read", () => {
  remember("answers");
  vi.stubGlobal("localStorage", blocked);
  expect(recall(TODAY)).toEqual({ tab: "answers" });
});

test("where the tab is full, what is in it is read", () => {
  remember("answers");
  vi.stubGlobal("sessionStorage", { ...tab, setItem: blocked.setItem });
  expect(recall(TODAY)).toEqual({ tab: "answers", isBlocked: true });
});
