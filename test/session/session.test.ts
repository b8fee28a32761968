import { expect, test } from "vitest";
import { newSession } from "../../src/session/new.ts";

test("in a new session nothing is answered, accepted, chosen or kept", () => {
  const { comfort, print, answerer, ...others } = newSession;
  expect(others).toEqual({
    answers: {},
    drafts: {},
    isAccepted: false,
    isAcknowledged: false,
    isBackgroundWanted: undefined,
    region: undefined,
    keptUntil: undefined,
    earlier: [],
    setAside: [],
    visits: [],
    asks: { leftOut: [], own: "" },
  });
});

test("the app looks as the system says, with numbers and without a voice, until they choose", () => {
  expect(newSession.comfort).toEqual({
    size: "normal",
    contrast: "system",
    hand: "auto",
    numbers: "on",
    aloud: "off",
  });
});

test("people answer for themselves, and all but the code is printed, until they choose", () => {
  expect(newSession.answerer).toBe("self");
  expect(newSession.print).toEqual({
    audience: "all",
    hasWords: true,
    hasAgeAndSex: true,
    hasCode: false,
  });
});
