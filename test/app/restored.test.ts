import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { restored } from "../../src/app/restored.ts";
import { mmn } from "../../src/authoring/mmn.ts";
import { keep, remember } from "../../src/browser/storage.ts";
import { newSession } from "../../src/session/new.ts";
import { save } from "../../src/session/save.ts";
import { typical, well } from "../fixtures/answers.ts";
import { storage } from "../fixtures/storage.ts";

const TODAY = "2026-11-22";
const LATER = "2026-12-22";
const KEY = "mmn-screening";
const ASIDE = "mmn-screening-unreadable";

let device = storage();

beforeEach(() => {
  device = storage();
  vi.stubGlobal("sessionStorage", storage());
  vi.stubGlobal("localStorage", device);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const session = { ...newSession, isAccepted: true, answers: typical };
const saved = save(mmn, session);
const begin = () => restored(mmn, TODAY);

test("with nothing saved there is nothing to begin with", async () => {
  expect(await begin()).toEqual({});
});

test("what is in the tab comes before the copy", async () => {
  remember(saved);
  keep(save(mmn, { ...session, answers: well }), LATER);
  expect(await begin()).toEqual({ session });
});

test("a copy ends on the day before it, whatever it says itself", async () => {
  keep(save(mmn, { ...session, keptUntil: "2027-01-01" }), LATER);
  expect(await begin()).toEqual({ session: { ...session, keptUntil: LATER } });
  expect(await restored(mmn, "2026-12-23")).toEqual({ notice: "expired" });
  expect(device.items.size).toBe(0);
});

test("a copy of which a part cannot be read is gone on with, and that is told", async () => {
  keep(save(mmn, { ...session, answers: { ...typical, cold: "blue" } }), LATER);
  const { notice, session: read } = await begin();
  expect(notice).toBe("partly-readable");
  expect(read).toMatchObject({ isAccepted: true, keptUntil: LATER });
});

test("in a tab that cannot be read the copy is gone on with", async () => {
  remember("{");
  keep(saved, LATER);
  expect(await begin()).toEqual({ session: { ...session, keptUntil: LATER } });
});

test("a tab that cannot be read is told where there is no copy", async () => {
  remember("{");
  expect(await begin()).toEqual({ notice: "not-readable" });
});

const UNREADABLE = [
  ["another major version", LATER + saved.replace(/"version":"\d+/, '"version":"7')],
  ["other questions", LATER + saved.replace('"mmn"', '"als"')],
  ["not JSON", `${LATER}${saved.slice(0, 99)}`],
  ["JSON of something else", `${LATER}[7]`],
  ["nothing but a day", LATER],
  ["nothing", ""],
  ["answers after a day that there is not", `2026-13-45${saved}`],
] as const;

/** A copy as it is set aside: one that names no last day gets the longest there is. */
const dated = (copy: string) => (/^\d{4}-[01]\d-[0-3]\d/.test(copy) ? copy : `${LATER}${copy}`);

describe.each(UNREADABLE)("a copy that is %s", (_, copy) => {
  beforeEach(() => {
    device.setItem(KEY, copy);
  });

  test("is set aside as it was, and found once", async () => {
    expect(await begin()).toEqual({ unreadableCopy: "found" });
    expect([...device.items]).toEqual([[ASIDE, dated(copy)]]);
    expect(await begin()).toEqual({ unreadableCopy: "kept" });
    expect([...device.items]).toEqual([[ASIDE, dated(copy)]]);
  });

  test("is found beside what is in the tab, before that can overwrite it", async () => {
    remember(saved);
    expect(await begin()).toEqual({ session, unreadableCopy: "found" });
    expect([...device.items]).toEqual([[ASIDE, dated(copy)]]);
  });

  test("is found where the tab cannot be read either, which is told too", async () => {
    remember(saved.replace(/"version":"\d+/, '"version":"7'));
    expect(await begin()).toEqual({ notice: "other-version", unreadableCopy: "found" });
    expect([...device.items]).toEqual([[ASIDE, dated(copy)]]);
  });
});

test("a copy that is set aside goes after its last day, with or without answers beside it", async () => {
  device.setItem(ASIDE, `${LATER}?`);
  expect(await restored(mmn, LATER)).toEqual({ unreadableCopy: "kept" });
  remember(saved);
  expect(await restored(mmn, LATER)).toEqual({ session, unreadableCopy: "kept" });
  expect(await restored(mmn, "2026-12-23")).toEqual({ session });
  expect(device.items.size).toBe(0);
});

const kept = save(mmn, { ...session, keptUntil: LATER });

test("after the promised day the tab holds the answers no more, but for a way back in memory", async () => {
  remember(kept);
  keep(kept, LATER);
  const { deleted, ...rest } = await restored(mmn, "2026-12-23");
  expect(rest).toEqual({ notice: "expired" });
  expect(deleted).toEqual(session);
  expect(device.items.size).toBe(0);
});

describe("a clock that is 20 years ahead", () => {
  const AHEAD = "2046-11-22";

  test("deletes nothing, says so, and the answers open again when it is right", async () => {
    keep(kept, LATER);
    expect(await restored(mmn, AHEAD)).toEqual({ unreadableCopy: "late" });
    expect([...device.items]).toEqual([[ASIDE, LATER + kept]]);
    expect(await begin()).toEqual({ session: { ...session, keptUntil: LATER } });
    expect([...device.items]).toEqual([[KEY, LATER + kept]]);
  });

  test("takes nothing from a tab that is open", async () => {
    remember(kept);
    keep(kept, LATER);
    expect(await restored(mmn, AHEAD)).toEqual({ session, unreadableCopy: "late" });
  });

  test("when answers were kept by it promises no more than any other", async () => {
    keep(kept, "2046-12-22");
    expect(await begin()).toEqual({ session: { ...session, keptUntil: LATER } });
  });
});

test("a copy that another tab wrote since is not taken for that of this tab", async () => {
  remember(kept);
  keep(save(mmn, { ...session, answers: well, keptUntil: LATER }), LATER);
  expect(await begin()).toEqual({
    session: { ...session, keptUntil: LATER },
    isCopyOther: true,
  });
});

test("a copy that differs in how the app looks alone is that of this tab", async () => {
  remember(kept);
  const comfort = { ...newSession.comfort, size: "large" } as const;
  keep(save(mmn, { ...session, comfort, keptUntil: LATER }), LATER);
  expect(await begin()).toEqual({
    session: { ...session, keptUntil: LATER },
    isCopyOther: false,
  });
});

test("where another tab ended the keeping, this one says so and claims it no more", async () => {
  remember(kept);
  expect(await begin()).toEqual({ session, notice: "keeping-ended" });
});

test("where the browser lets us save nothing, that is known from the first page", async () => {
  vi.stubGlobal("sessionStorage", {
    ...storage(),
    setItem: () => {
      throw new Error("full");
    },
  });
  expect(await begin()).toEqual({ isUnsaved: true });
});

test("a copy that names no last day gets one", async () => {
  device.setItem(KEY, saved);
  expect(await begin()).toEqual({ session: { ...session, keptUntil: LATER } });
  expect([...device.items]).toEqual([[KEY, LATER + saved]]);
});
