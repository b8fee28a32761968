import { expect, test } from "vitest";
import { newSession } from "../../src/session/new.ts";
import { calm, typical } from "../fixtures/answers.ts";
import { answered, screening, screeningAt } from "../fixtures/screening.ts";

// What somebody was handed is read beside their own answers, which know nothing of it.

const handed = {
  session: { ...newSession, answers: { ...calm, "emergency-signs": ["chest-pain"] } },
  version: "1.0.0",
  isWhole: true,
};
const open = { type: "handed.open", handed } as const;

test("it is read where it was handed over, and nothing of the session changes", () => {
  const begun = answered(typical);
  begun.open({ at: "result" });
  const before = begun.session();
  begun.open({ at: "handed" });
  begun.send(open);
  expect(begun.context().handed).toEqual(handed);
  expect(begun.state()).toBe("handed");
  expect(begun.session()).toEqual(before);
  expect(begun.previous()).toEqual({ at: "result" });
});

test("it is gone with the page, however that is left", () => {
  for (const event of [
    { type: "aside.leave" },
    { type: "handed.close" },
    { type: "session.clear" },
    { type: "place.open", place: { at: "start" } },
    { type: "place.open", place: { at: "handed" } },
  ] as const) {
    const begun = answered(typical);
    begun.open({ at: "handed" });
    begun.send(open);
    begun.send(event);
    expect(begun.context().handed).toBeUndefined();
  }
});

test("it waits while the comfort is set, and for nobody who goes elsewhere from there", () => {
  for (const [event, isThere] of [
    [{ type: "aside.leave" }, true],
    [{ type: "place.open", place: { at: "handed" } }, true],
    [{ type: "place.open", place: { at: "result" } }, false],
    [{ type: "session.clear" }, false],
  ] as const) {
    const begun = answered(typical);
    begun.open({ at: "handed" });
    begun.send(open);
    begun.open({ at: "comfort" });
    begun.send({ type: "comfort.choose", comfort: { ...newSession.comfort, size: "largest" } });
    begun.open({ at: "comfort" });
    expect(begun.previous()).toEqual({ at: "handed" });
    begun.send(event);
    expect(begun.context().handed).toEqual(isThere ? handed : undefined);
  }
});

test("elsewhere nothing is read beside the answers", () => {
  for (const make of [screeningAt.start, screeningAt.asking, screeningAt.result]) {
    const begun = make();
    begun.send(open);
    expect(begun.context().handed).toBeUndefined();
  }
});

test("it can be opened by whoever said nothing, and leads back to the start", () => {
  const begun = screening();
  begun.open({ at: "handed" });
  begun.send(open);
  expect(begun.session()).toEqual(newSession);
  begun.send({ type: "aside.leave" });
  expect(begun.state()).toBe("start");
});

test("what was told of another one is over", () => {
  const begun = screening();
  begun.open({ at: "handed" });
  for (const event of [open, { type: "handed.close" }] as const) {
    begun.send({ type: "notice.show", notice: "code-not-readable" });
    begun.send(event);
    expect(begun.context().notice).toBeUndefined();
  }
});
