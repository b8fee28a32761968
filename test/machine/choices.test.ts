import { describe, expect, test } from "vitest";
import { typical, well } from "../fixtures/answers.ts";
import { type Screening, screeningAt } from "../fixtures/screening.ts";

// What is chosen on a page beside its answers: it is remembered, and nothing else changes.

/** The result, with what is changed there told apart from all that must stay as it is. */
function atResult() {
  const begun = screeningAt.result();
  const before = begun.context();
  const expectChanged = (change: Partial<ReturnType<Screening["session"]>>) => {
    expect(begun.context()).toEqual({ ...before, session: { ...before.session, ...change } });
    expect(begun.state()).toBe("result");
  };
  return { send: begun.send, expectChanged };
}

test("who answers is remembered", () => {
  const { send, expectChanged } = atResult();
  send({ type: "answerer.choose", answerer: "helper" });
  expectChanged({ answerer: "helper" });
  send({ type: "answerer.choose", answerer: "self" });
  expectChanged({});
});

describe("of the questions to ask", () => {
  const include = (id: string, isIncluded: boolean) =>
    ({ type: "ask.include", id, isIncluded }) as const;

  test("each can be left out and taken in again, without the others", () => {
    const { send, expectChanged } = atResult();
    send(include("tests", false));
    expectChanged({ asks: { leftOut: ["tests"], own: "" } });
    send(include("driving", false));
    expectChanged({ asks: { leftOut: ["tests", "driving"], own: "" } });
    send(include("tests", true));
    expectChanged({ asks: { leftOut: ["driving"], own: "" } });
  });

  test("leaving one out twice leaves it out once", () => {
    const { send, expectChanged } = atResult();
    send(include("tests", false));
    send(include("tests", false));
    expectChanged({ asks: { leftOut: ["tests"], own: "" } });
  });

  test("taking in one that was not left out changes nothing", () => {
    const { send, expectChanged } = atResult();
    send(include("tests", true));
    expectChanged({});
  });

  test("half a character in own words is remembered as the sign for one that is missing", () => {
    const { send, expectChanged } = atResult();
    send({ type: "ask.write", own: "May I\ud83d 😀" });
    expectChanged({ asks: { leftOut: [], own: "May I\ufffd 😀" } });
  });

  test("those in own words are remembered beside what was left out", () => {
    const { send, expectChanged } = atResult();
    send(include("tests", false));
    send({ type: "ask.write", own: "May I drive?" });
    expectChanged({ asks: { leftOut: ["tests"], own: "May I drive?" } });
    send(include("driving", false));
    expectChanged({ asks: { leftOut: ["tests", "driving"], own: "May I drive?" } });
  });
});

test("what goes on paper is remembered one choice after the other", () => {
  const { send, expectChanged } = atResult();
  const all = { audience: "all", hasWords: true, hasAgeAndSex: true, hasCode: false } as const;
  send({ type: "print.choose", print: { hasWords: false } });
  expectChanged({ print: { ...all, hasWords: false } });
  send({ type: "print.choose", print: { audience: "doctor" } });
  expectChanged({ print: { ...all, hasWords: false, audience: "doctor" } });
});

test("the earlier files that are laid beside are those shown last", () => {
  const { send, expectChanged } = atResult();
  const [first, second] = [
    { savedOn: "2025-01-31", answers: well },
    { savedOn: undefined, answers: typical },
  ];
  send({ type: "earlier.show", earlier: [second, first] });
  expectChanged({ earlier: [second, first] });
  send({ type: "earlier.show", earlier: [] });
  expectChanged({});
});
