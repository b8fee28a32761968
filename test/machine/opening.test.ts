import { expect, test } from "vitest";
import { newSession } from "../../src/session/new.ts";
import { saidOf } from "../../src/session/said.ts";
import type { Session } from "../../src/session/session.ts";
import { calm, typical, well } from "../fixtures/answers.ts";
import { accepted, answered, screening, screeningAt } from "../fixtures/screening.ts";

// A file that is opened takes the place of the present session.

const file: Session = { ...newSession, answers: well, region: "999", answerer: "helper" };
const open = (session: Session) =>
  ({ type: "session.open", session, notice: "opened", about: [] }) as const;

test("a file is gone on with where its answers end", () => {
  const begun = answered(typical);
  begun.send(open({ ...file, answers: calm }));
  expect(begun.place()).toEqual({ at: "asking", pageId: "weakness" });
  expect(begun.state()).toBe("asking");
  expect(begun.session()).toMatchObject({ ...saidOf(file), answers: calm, isAccepted: true });
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

test("the answers before a file are set aside, wherever the person goes, and can be brought back", () => {
  const begun = answered(typical);
  const before = saidOf(begun.session());
  begun.send(open({ ...file, answers: calm }));
  begun.open({ at: "start" });
  begun.open({ at: "disclaimer" });
  expect(begun.session().setAside).toEqual([before]);
  begun.send({ type: "setAside.bringBack", index: 0 });
  expect(saidOf(begun.session())).toEqual(before);
  expect(begun.state()).toBe("choosing");
});

test("two files in turn set both aside, and none is lost by bringing one back", () => {
  const begun = answered(typical);
  const [own, first] = [typical, { ...calm, speech: "a-little" }];
  begun.send(open({ ...file, answers: first }));
  begun.send(open({ ...file, answers: calm }));
  expect(begun.session().setAside.map(({ answers }) => answers)).toEqual([own, first]);
  begun.send({ type: "setAside.bringBack", index: 0 });
  expect(begun.session().answers).toEqual(own);
  expect(begun.session().setAside.map(({ answers }) => answers)).toEqual([first, calm]);
});

test("what is set aside goes when the person deletes it, alone or with all", () => {
  const begun = answered(typical);
  begun.send(open({ ...file, answers: calm }));
  begun.send(open(file));
  begun.send({ type: "setAside.delete", index: 0 });
  expect(begun.session().setAside.map(({ answers }) => answers)).toEqual([calm]);
  expect(begun.session().answers).toEqual(file.answers);
  begun.send({ type: "session.clear" });
  expect(begun.session()).toEqual(newSession);
});

test("what is not there cannot be brought back", () => {
  const begun = answered(typical);
  const before = begun.context();
  begun.send({ type: "setAside.bringBack", index: 0 });
  expect(begun.context()).toEqual(before);
});

test("what was only entered is set aside too", () => {
  const begun = accepted();
  begun.draft({ "emergency-signs": ["none"] });
  begun.send(open(file));
  expect(begun.session().setAside[0]?.drafts).toEqual({ "emergency-signs": ["none"] });
});

test("an emergency that is brought back and was not passed is told", () => {
  const begun = screeningAt.urgent();
  begun.send(open(file));
  begun.send({ type: "setAside.bringBack", index: 0 });
  expect(begun.place()).toEqual({ at: "urgent" });
});

test("where nothing was said yet nothing is set aside", () => {
  const begun = accepted();
  begun.send(open(file));
  expect(begun.session().setAside).toEqual([]);
});

test("a file that is only offered changes nothing until it is opened, and can be refused", () => {
  const begun = answered(typical);
  const before = begun.session();
  begun.send({ ...open(file), type: "file.offer" });
  expect(begun.session()).toBe(before);
  expect(begun.context().offered?.session).toEqual(file);
  begun.send({ type: "file.refuse" });
  expect(begun.context().offered).toBeUndefined();
  begun.send({ ...open(file), type: "file.offer" });
  begun.send(open(file));
  expect(begun.context().offered).toBeUndefined();
});

test("the way back from deleting stays while a file is opened, and sets that aside", () => {
  const begun = answered(typical);
  const before = begun.session();
  begun.send({ type: "session.clear" });
  begun.send(open({ ...file, answers: calm }));
  begun.send({ type: "session.bringBack" });
  expect(begun.session().answers).toEqual(before.answers);
  expect(begun.session().setAside.map(({ answers }) => answers)).toEqual([calm]);
});

test("what says the same as the present answers is not set aside beside them", () => {
  const begun = answered(typical);
  begun.send(
    open({ ...begun.session(), answers: Object.fromEntries(Object.entries(typical).reverse()) }),
  );
  expect(begun.session().setAside).toEqual([]);
});
