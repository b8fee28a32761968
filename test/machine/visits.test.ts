import { expect, test } from "vitest";
import type { VisitChange } from "../../src/machine/events.ts";
import { MOST_VISITS, VISIT_LIMITS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { screeningAt } from "../fixtures/screening.ts";
import { visits } from "../fixtures/visits.ts";

function noting(...changes: readonly VisitChange[]) {
  const begun = screeningAt.visit();
  const change = (next: VisitChange) => begun.send({ type: "visit.change", change: next });
  for (const next of changes) change(next);
  return { ...begun, change };
}

const write = (index: number, text: string) =>
  ({ to: "write", index, field: "said", text }) as const;

const said = (begun: ReturnType<typeof noting>) => begun.session().visits.map(({ said }) => said);

test("the first word begins the notes of a first visit, and of no other", () => {
  expect(said(noting(write(0, "a")))).toEqual(["a"]);
  expect(said(noting(write(1, "a")))).toEqual([]);
  expect(said(noting(write(0, "a"), write(2, "b")))).toEqual(["a"]);
});

test("each visit has its own notes, in the order in which they were begun", () => {
  const begun = noting(write(0, "a"), { to: "add" }, write(1, "b"), write(0, "c"));
  expect(said(begun)).toEqual(["c", "b"]);
  expect(begun.place()).toEqual({ at: "visit" });
});

test("there are so many at most", () => {
  const adds = Array.from({ length: MOST_VISITS + 3 }, () => ({ to: "add" }) as const);
  expect(said(noting(...adds))).toHaveLength(MOST_VISITS);
});

test("what is longer than is kept ends there, and no sign is cut in two", () => {
  const most = VISIT_LIMITS.said;
  expect(said(noting(write(0, "\u{1f44d}".repeat(most + 5))))).toEqual(["\u{1f44d}".repeat(most)]);
});

test("what was deleted comes back to its place, as long as the person stays", () => {
  const three = [
    write(0, "a"),
    { to: "add" },
    write(1, "b"),
    { to: "add" },
    write(2, "c"),
  ] as const;
  const begun = noting(...three, { to: "delete", index: 1 });
  expect(said(begun)).toEqual(["a", "c"]);
  begun.change({ to: "bring-back" });
  expect(said(begun)).toEqual(["a", "b", "c"]);
  begun.change({ to: "bring-back" });
  expect(said(begun)).toEqual(["a", "b", "c"]);
});

test.each([
  ["another place", { type: "place.open", place: { at: "keep" } }],
  ["leaving the page", { type: "page.leave" }],
  ["deleting everything", { type: "session.clear" }],
] as const)("after %s it does not come back", (_, event) => {
  const begun = noting(write(0, "a"), { to: "delete", index: 0 });
  expect(begun.context().deletedVisit).toBeDefined();
  begun.send(event);
  begun.change({ to: "bring-back" });
  expect(said(begun)).toEqual([]);
});

test("the notes go and come with the answers: deleted, set aside and brought back", () => {
  const begun = noting();
  begun.send({ type: "visit.change", change: write(0, "a") });
  const opened = { session: { ...newSession, answers: { alarm: ["none"] }, visits } };
  begun.send({ ...opened, type: "session.open", notice: "opened", about: [] });
  expect(begun.session().visits).toEqual(visits);
  begun.send({ type: "setAside.bringBack", index: 0 });
  expect(said(begun)).toEqual(["a"]);
  begun.send({ type: "session.clear" });
  expect(said(begun)).toEqual([]);
  begun.send({ type: "session.bringBack" });
  expect(said(begun)).toEqual(["a"]);
});
