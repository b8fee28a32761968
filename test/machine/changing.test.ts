import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/engine/answer.ts";
import type { ChangedFrom } from "../../src/navigation/place.ts";
import { calm, typical, well } from "../fixtures/answers.ts";
import { accepted, answered, type Screening, screening } from "../fixtures/screening.ts";

// Whoever comes to change an answer returns to where they came from.

const FROM: readonly ChangedFrom[] = ["review", "result"];

/** Somebody with these answers who comes from a place to change one. */
function changing(
  from: ChangedFrom,
  [pageId, linkId]: readonly [string, string],
  answers: Answers = typical,
): Screening {
  const begun = answered(answers);
  begun.open({ at: from });
  expect(begun.state()).toBe(from);
  begun.open({ at: "asking", pageId, change: { linkId, from } });
  expect(begun.place()).toEqual({ at: "asking", pageId, change: { linkId, from } });
  return begun;
}

const duration = ["time", "duration"] as const;

describe.each(FROM)("from the %s", (from) => {
  test("who changes an answer returns there, and to that answer", () => {
    const begun = changing(from, duration);
    begun.submit({ duration: "over-5-years" });
    expect(begun.place()).toEqual({ at: from });
    expect(begun.context()).toMatchObject({ changed: "duration", changing: undefined });
    expect(begun.session().answers).toMatchObject({ duration: "over-5-years" });
  });

  test("Back leads there too, and takes along what was entered", () => {
    const begun = changing(from, duration);
    expect(begun.previous()).toEqual({ at: from });
    begun.draft({ duration: "over-5-years" });
    begun.open({ at: from });
    expect(begun.place()).toEqual({ at: from });
    expect(begun.context().changed).toBe("duration");
    expect(begun.session().answers).toMatchObject({ duration: "over-5-years" });
  });

  test("what the change opens is asked first, page after page", () => {
    const begun = changing(from, ["weakness", "weakness"], well);
    begun.submit({ weakness: "yes" });
    expect(begun.place()).toEqual({ at: "asking", pageId: "start" });
    expect(begun.previous()).not.toEqual({ at: from });
    begun.answer(typical);
    expect(begun.place()).toEqual({ at: from });
    expect(begun.context().changed).toBe("weakness");
  });

  test("Back among the pages that the change opens leads along the way, and the return stays", () => {
    const begun = changing(from, ["weakness", "weakness"], well);
    begun.submit({ weakness: "yes" });
    begun.submit({ "first-place": "hand", "side-at-start": "right" });
    begun.open(begun.previous() ?? { at: "start" });
    expect(begun.place()).toEqual({ at: "asking", pageId: "start" });
    begun.answer(typical);
    expect(begun.place()).toEqual({ at: from });
  });

  test("an emergency is told first; Back from it leads to the question", () => {
    const begun = changing(from, ["breathing", "breathing"]);
    begun.submit({ breathing: "at-rest-or-flat" });
    expect(begun.place()).toEqual({ at: "urgent" });
    expect(begun.previous()).toEqual({
      at: "asking",
      pageId: "breathing",
      change: { linkId: "breathing", from },
    });
    begun.send({ type: "warning.acknowledge" });
    expect(begun.place()).toEqual({ at: from });
    expect(begun.context().changed).toBe("breathing");
  });

  test("an emergency that is taken back leads back all the same", () => {
    const begun = changing(from, ["breathing", "breathing"]);
    begun.submit({ breathing: "at-rest-or-flat" });
    begun.open(begun.previous() ?? { at: "start" });
    begun.submit({ breathing: "no" });
    expect(begun.place()).toEqual({ at: from });
  });

  test("places beside the way do not end it", () => {
    const begun = changing(from, duration);
    for (const at of ["pause", "comfort"] as const) {
      begun.open({ at });
      begun.open(begun.previous() ?? { at: "start" });
      expect(begun.place()).toEqual({
        at: "asking",
        pageId: "time",
        change: { linkId: "duration", from },
      });
    }
    begun.open({ at: "pause" });
    begun.send({ type: "way.goOn" });
    expect(begun.place()).toEqual({ at: from });
  });

  test("an address that is opened anew leads back there as well", () => {
    const before = changing(from, duration);
    const begun = screening({ session: before.session() });
    begun.open(before.place());
    begun.submit({ duration: "over-5-years" });
    expect(begun.place()).toEqual({ at: from });
  });

  test.each(["start", "choosing", "disclaimer"] as const)("to go to the %s ends it", (at) => {
    const begun = changing(from, duration);
    begun.open({ at });
    expect(begun.context()).toMatchObject({ changing: undefined, changed: undefined });
    begun.open("time");
    begun.submit({ duration: "over-5-years" });
    expect(begun.place()).toEqual({ at: "choosing" });
  });

  test("answers that take the place of these are not returned from", () => {
    const begun = changing(from, duration);
    const session = { ...begun.session(), answers: calm };
    begun.send({ type: "session.open", session, notice: "opened", about: [] });
    begun.answer(typical);
    expect(begun.place()).toEqual({ at: "choosing" });
  });

  test("what was not finished of the background waits", () => {
    const begun = answered(typical);
    begun.send({ type: "background.choose", isWanted: true });
    begun.open({ at: from });
    begun.open({ at: "asking", pageId: "time", change: { linkId: "duration", from } });
    begun.submit({ duration: "over-5-years" });
    expect(begun.place()).toEqual({ at: from });
  });
});

test("who came from elsewhere than they now go to is not led to an answer there", () => {
  const begun = changing("result", duration);
  begun.open({ at: "review" });
  expect(begun.context()).toMatchObject({ changing: undefined, changed: undefined });
});

test("what was returned to is told once", () => {
  const begun = changing("review", duration);
  begun.submit({ duration: "over-5-years" });
  begun.open({ at: "comfort" });
  begun.send({ type: "aside.leave" });
  expect(begun.place()).toEqual({ at: "review" });
  expect(begun.context().changed).toBeUndefined();
});

test("a page that is opened without a question after a change goes on along the way", () => {
  const begun = changing("review", duration);
  begun.submit({ duration: "over-5-years" });
  begun.open("time");
  begun.submit({ duration: "1-2-years" });
  expect(begun.place()).toEqual({ at: "choosing" });
});

test.each(["nothing", "speech", "__proto__"])(
  "%s is no question of the page, which opens as it is",
  (linkId) => {
    const begun = answered(typical);
    begun.open({ at: "asking", pageId: "time", change: { linkId } });
    expect(begun.place()).toEqual({ at: "asking", pageId: "time" });
    begun.submit({ duration: "over-5-years" });
    expect(begun.place()).toEqual({ at: "choosing" });
  },
);

test("on the way there the question is led to, and the way goes on", () => {
  const begun = accepted();
  begun.answer(typical, "course");
  begun.open({ at: "asking", pageId: "time", change: { linkId: "duration" } });
  expect(begun.place()).toEqual({ at: "asking", pageId: "time", change: { linkId: "duration" } });
  begun.submit({ duration: "over-5-years" });
  expect(begun.place()).toEqual({ at: "asking", pageId: "course" });
  begun.answer(typical);
  expect(begun.place()).toEqual({ at: "choosing" });
});

describe("bringing back", () => {
  test.each(["review", "result", "pause", "say", "comfort", "start"] as const)(
    "what was deleted at the %s leads there",
    (at) => {
      const begun = answered(typical);
      begun.open({ at });
      begun.send({ type: "session.clear", at: begun.place() });
      begun.open({ at: "disclaimer" });
      begun.send({ type: "session.bringBack" });
      expect(begun.place()).toEqual({ at });
      expect(begun.session().answers).toEqual(typical);
    },
  );

  test("what was deleted at a question leads to it, and the change goes on", () => {
    const begun = changing("result", duration);
    const place = begun.place();
    begun.send({ type: "session.clear", at: place });
    begun.send({ type: "session.bringBack" });
    expect(begun.place()).toEqual(place);
    begun.submit({ duration: "over-5-years" });
    expect(begun.place()).toEqual({ at: "result" });
  });

  test("what a file replaced leads to where it was replaced, and back again", () => {
    const begun = answered(typical);
    begun.open({ at: "result" });
    const session = { ...begun.session(), answers: well };
    begun.send({ type: "session.open", session, notice: "opened", about: [], at: begun.place() });
    begun.open("throat");
    begun.send({ type: "setAside.bringBack", index: 0, at: begun.place() });
    expect(begun.place()).toEqual({ at: "result" });
    expect(begun.session().answers).toEqual(typical);
    begun.send({ type: "setAside.bringBack", index: 0, at: begun.place() });
    expect(begun.place()).toEqual({ at: "asking", pageId: "throat" });
    expect(begun.session().answers).toEqual(well);
  });

  test("an emergency that was not passed is told before the place", () => {
    const begun = accepted();
    const session = { ...begun.session(), answers: { "emergency-signs": ["chest-pain"] } };
    begun.send({ type: "session.open", session, notice: "opened", about: [], at: begun.place() });
    begun.send({ type: "session.clear", at: { at: "result" } });
    begun.send({ type: "session.bringBack" });
    expect(begun.place()).toEqual({ at: "urgent" });
  });
});
