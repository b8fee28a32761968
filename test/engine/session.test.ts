import { expect, test } from "vitest";
import { newSession } from "../../src/engine/session.ts";

test("in a new session nothing is answered, accepted, chosen or kept", () => {
  expect(newSession).toMatchObject({
    answers: {},
    drafts: {},
    isAccepted: false,
    isAcknowledged: false,
    isBackgroundWanted: undefined,
    region: undefined,
    keptUntil: undefined,
    earlier: [],
    asks: { leftOut: [], own: "" },
  });
});

test("people answer for themselves, and all but the code is printed, until they choose", () => {
  expect(newSession.answerer).toBe("self");
  expect(newSession.print).toEqual({
    audience: "all",
    hasWords: true,
    hasPerson: true,
    hasCode: false,
  });
});
