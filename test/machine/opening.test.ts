import { expect, test } from "vitest";
import { newSession } from "../../src/session/new.ts";
import type { Session } from "../../src/session/session.ts";
import { calm, typical, well } from "../fixtures/answers.ts";
import { accepted, answered, screening, screeningAt } from "../fixtures/screening.ts";

// A file that is opened takes the place of the present session.

const file: Session = { ...newSession, answers: well, region: "999", answerer: "helper" };
const open = (session: Session) => ({ type: "session.open", session }) as const;

test("a file is gone on with where its answers end", () => {
  const begun = answered(typical);
  begun.send(open({ ...file, answers: calm }));
  expect(begun.place()).toEqual({ at: "asking", pageId: "weakness" });
  expect(begun.state()).toBe("asking");
  expect(begun.session()).toEqual({ ...file, answers: calm, isAccepted: true });
});

test("before the disclaimer is accepted, a file leads to it", () => {
  const begun = screening();
  begun.send(open({ ...file, isAccepted: true }));
  expect(begun.place()).toEqual({ at: "disclaimer" });
  expect(begun.state()).toBe("disclaimer");
});

test("an emergency in a file is told, whether or not it was read when the file was saved", () => {
  const begun = accepted();
  const answers = { ...calm, "emergency-signs": ["chest-pain"] };
  begun.send(open({ ...file, answers, isAcknowledged: true }));
  expect(begun.place()).toEqual({ at: "urgent" });
});

test("a file does not say how the app looks, nor how long this device keeps answers", () => {
  const begun = answered(typical);
  const comfort = { ...newSession.comfort, size: "large" } as const;
  begun.send({ type: "comfort.choose", comfort });
  begun.send({ type: "keeping.choose", until: "2026-12-22" });
  begun.send(open(file));
  expect(begun.session()).toMatchObject({ comfort, keptUntil: "2026-12-22" });
});

test("the session before a file can be brought back, until the person moves on", () => {
  const begun = answered(typical);
  const before = begun.session();
  begun.send(open({ ...file, answers: calm }));
  expect(begun.context().undo).toEqual({ session: before, after: "opening" });
  begun.send({ type: "session.bringBack" });
  expect(begun.session()).toEqual(before);
  expect(begun.state()).toBe("choosing");
  begun.send(open(file));
  begun.open({ at: "review" });
  expect(begun.context().undo).toBeUndefined();
});

test("what was only entered can be brought back too", () => {
  const begun = accepted();
  begun.draft({ "emergency-signs": ["none"] });
  begun.send(open(file));
  expect(begun.context().undo?.session.drafts).toEqual({ "emergency-signs": ["none"] });
});

test("what was given can be brought back, with nothing entered beside it", () => {
  const begun = screeningAt.asking();
  begun.send(open(file));
  expect(begun.context().undo?.session.answers).toMatchObject({ "urgent-signs": ["none"] });
});

test("where nothing was said yet there is nothing to bring back", () => {
  const begun = accepted();
  begun.send(open(file));
  expect(begun.context().undo).toBeUndefined();
});
