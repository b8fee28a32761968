import { describe, expect, test } from "vitest";
import type { Place } from "../../src/machine/place.ts";
import { typical } from "../fixtures/answers.ts";
import { everything, page } from "../fixtures/progress.ts";
import { answered, screeningAt, standing } from "../fixtures/screening.ts";

// Places beside the way: a person comes to them from anywhere, and goes back to where they were.

const leave = { type: "aside.leave" } as const;
const weak = page("weakness");

/** Opens one place after the other from the question on weakness, and tells where Back then leads, again and again. */
function backFrom(
  ...opened: readonly ("pause" | "comfort" | "learn")[]
): readonly (Place | undefined)[] {
  const begun = screeningAt.asking();
  for (const at of opened) begun.open({ at });
  const passed: (Place | undefined)[] = [];
  while (["pause", "comfort", "learn"].includes(begun.state())) {
    const back = begun.previous();
    begun.send(leave);
    expect(begun.place()).toEqual(back);
    passed.push(back);
  }
  return passed;
}

describe("Back leads to where the person was", () => {
  test.each([
    [["pause"], [weak]],
    [["comfort"], [weak]],
    [
      ["pause", "comfort"],
      [{ at: "pause" }, weak],
    ],
    // Opened again where one is, or gone back to by an address, a place does not come before itself.
    [["pause", "pause"], [weak]],
    [["comfort", "comfort"], [weak]],
    [["pause", "comfort", "pause"], [weak]],
    [["comfort", "pause"], [weak]],
    [["learn"], [weak]],
    [["learn", "learn"], [weak]],
    [
      ["learn", "comfort"],
      [{ at: "learn" }, weak],
    ],
  ] as const)("from %j to %j", (opened, passed) => {
    expect(backFrom(...opened)).toEqual(passed);
  });

  test("from the result, and from the stop page", () => {
    const result = screeningAt.result();
    result.open({ at: "pause" });
    expect(result.previous()).toEqual({ at: "result" });
    result.open({ at: "result" });
    result.open({ at: "say" });
    expect(result.previous()).toEqual({ at: "result" });
    result.open({ at: "result" });
    result.open({ at: "show" });
    expect(result.previous()).toEqual({ at: "result" });
    const urgent = screeningAt.urgent();
    urgent.open({ at: "comfort" });
    expect(urgent.previous()).toEqual({ at: "urgent" });
  });

  test("and to the start where it was opened by its address alone", () => {
    for (const at of ["pause", "comfort"] as const) {
      const begun = standing(everything);
      begun.open({ at });
      expect(begun.state()).toBe(at);
      expect(begun.previous()).toEqual({ at: "start" });
      begun.send(leave);
      expect(begun.state()).toBe("start");
    }
  });
});

test("from what can be kept Back leads to the result, however somebody came there", () => {
  const fromResult = screeningAt.result();
  fromResult.open({ at: "keep" });
  const byAddress = standing(everything);
  byAddress.open({ at: "keep" });
  for (const begun of [fromResult, byAddress]) {
    expect(begun.state()).toBe("keep");
    expect(begun.previous()).toEqual({ at: "result" });
    begun.send(leave);
    expect(begun.state()).toBe("result");
  }
});

test("from what was noted of a visit Back leads to what can be kept, and on to the result", () => {
  const begun = screeningAt.visit();
  expect(begun.previous()).toEqual({ at: "keep" });
  begun.send(leave);
  expect(begun.state()).toBe("keep");
  expect(begun.previous()).toEqual({ at: "result" });
});

describe("a learn page", () => {
  test("is the one that was opened, also after the comfort was set", () => {
    const begun = screeningAt.learn();
    begun.open({ at: "comfort" });
    begun.send(leave);
    expect(begun.place()).toEqual({ at: "learn", topic: "treatment" });
  });

  test("that leads to another one leads back to where somebody came from, and not to itself", () => {
    const begun = screeningAt.result();
    for (const topic of ["next", "found", undefined]) begun.open({ at: "learn", topic });
    expect(begun.place()).toEqual({ at: "learn" });
    expect(begun.previous()).toEqual({ at: "result" });
  });

  test("passes no emergency: whoever goes on is told of it", () => {
    const begun = screeningAt.urgent();
    begun.open({ at: "learn", topic: "help" });
    expect(begun.previous()).toEqual({ at: "urgent" });
    begun.send({ type: "way.goOn" });
    expect(begun.state()).toBe("urgent");
  });

  test("is there again where answers that were deleted on it are brought back", () => {
    const begun = screeningAt.learn();
    begun.send({ type: "session.clear", at: begun.place() });
    begun.send({ type: "session.bringBack" });
    expect(begun.place()).toEqual({ at: "learn", topic: "treatment" });
  });
});

test("what was entered on the page is taken along, and is there on coming back", () => {
  const begun = screeningAt.asking();
  begun.draft({ weakness: "no" });
  begun.open({ at: "comfort" });
  begun.send(leave);
  expect(begun.place()).toEqual(weak);
  expect(begun.session().answers).toMatchObject({ weakness: "no" });
});

test("an emergency entered on the page is told before the place beside the way", () => {
  const begun = answered(typical);
  begun.open("emergency");
  begun.draft({ "emergency-signs": ["chest-pain"] });
  begun.open({ at: "comfort" });
  expect(begun.state()).toBe("urgent");
});

test("problems and notices of the page before are not told beside the way", () => {
  const begun = screeningAt.asking();
  begun.submit({});
  begun.send({ type: "notice.show", notice: "copied" });
  begun.open({ at: "pause" });
  expect(begun.context()).toMatchObject({ problems: [], notice: undefined });
});

test("elsewhere there is nothing to leave", () => {
  for (const make of [screeningAt.start, screeningAt.asking, screeningAt.review]) {
    const begun = make();
    const before = [begun.place(), begun.context()];
    begun.send(leave);
    expect([begun.place(), begun.context()]).toEqual(before);
  }
});

test("going on from a pause leads along the way, and not back", () => {
  const begun = answered(typical);
  begun.open("weakness");
  begun.open({ at: "pause" });
  expect(begun.previous()).toEqual(weak);
  expect(begun.next()).toEqual({ at: "choosing" });
});
