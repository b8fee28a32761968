import { describe, expect, test } from "vitest";
import type { ScreeningContext } from "../../src/machine/context.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import type { Place, StateName } from "../../src/machine/place.ts";
import { newSession } from "../../src/session/new.ts";
import type { Session } from "../../src/session/session.ts";
import { screeningAt } from "../fixtures/screening.ts";

// Every event in every state: where it leads, or that it is ignored.

const events = {
  accept: { type: "disclaimer.accept" },
  region: { type: "region.choose", region: "999" },
  draft: { type: "page.draft", pageId: "weakness", values: { weakness: "no" } },
  submit: { type: "page.submit", pageId: "weakness" },
  "submit another": { type: "page.submit", pageId: "urgent" },
  decline: { type: "background.choose", isWanted: false },
  want: { type: "background.choose", isWanted: true },
  "go on": { type: "way.goOn" },
  leave: { type: "aside.leave" },
  acknowledge: { type: "warning.acknowledge" },
  "open the start": { type: "place.open", place: { at: "start" } },
  "open the result": { type: "place.open", place: { at: "result" } },
  keep: { type: "keeping.choose", until: "2026-12-22" },
  comfort: { type: "comfort.choose", comfort: { ...newSession.comfort, size: "large" } },
  "open the comfort": { type: "place.open", place: { at: "comfort" } },
  "open the learn pages": { type: "place.open", place: { at: "learn" } },
  "open the pause": { type: "place.open", place: { at: "pause" } },
  notice: { type: "notice.show", notice: "not-kept" },
  leavePage: { type: "page.leave" },
  visit: {
    type: "visit.change",
    change: { to: "write", index: 0, field: "said", text: "A nerve test." },
  },
  clear: { type: "session.clear" },
  "bring back": { type: "session.bringBack" },
} as const satisfies Record<string, ScreeningEvent>;

type EventName = keyof typeof events;
const names = Object.keys(events).filter((name): name is EventName => name in events);

const page = (pageId: string): Place => ({ at: "asking", pageId });
const start: Place = { at: "start" };
const urgent: Place = { at: "urgent" };
const result: Place = { at: "result" };
const pause: Place = { at: "pause" };
const comfort: Place = { at: "comfort" };
const learn: Place = { at: "learn" };

/** Where an event leads; every other leaves the place, the answers and how far one has come as they are. */
const moves: Readonly<Record<StateName, Partial<Record<EventName, Place>>>> = {
  start: {
    "go on": { at: "disclaimer" },
    "open the start": start,
    "open the result": start,
    "open the pause": start,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  disclaimer: {
    "go on": { at: "disclaimer" },
    accept: page("emergency"),
    "open the start": start,
    "open the result": start,
    "open the pause": start,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  asking: {
    "go on": page("weakness"),
    submit: page("instead"),
    "open the start": start,
    "open the result": page("weakness"),
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  choosing: {
    "go on": { at: "choosing" },
    decline: { at: "review" },
    want: page("words"),
    "open the start": start,
    "open the result": result,
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  urgent: {
    "go on": urgent,
    acknowledge: page("urgent"),
    "open the start": start,
    "open the result": urgent,
    "open the pause": urgent,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  review: {
    "go on": { at: "review" },
    "open the start": start,
    "open the result": result,
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  result: {
    "go on": { at: "choosing" },
    "open the start": start,
    "open the result": result,
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  keep: {
    "go on": { at: "choosing" },
    leave: result,
    "open the start": start,
    "open the result": result,
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  visit: {
    "go on": { at: "choosing" },
    leave: { at: "keep" },
    "open the start": start,
    "open the result": result,
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  pause: {
    "go on": page("weakness"),
    leave: page("weakness"),
    "open the start": start,
    "open the result": page("weakness"),
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  comfort: {
    "go on": page("weakness"),
    leave: page("weakness"),
    "open the start": start,
    "open the result": page("weakness"),
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  learn: {
    "go on": page("weakness"),
    leave: page("weakness"),
    "open the start": start,
    "open the result": page("weakness"),
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  handed: {
    "go on": page("weakness"),
    leave: page("weakness"),
    "open the start": start,
    "open the result": page("weakness"),
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  say: {
    "go on": { at: "choosing" },
    leave: result,
    "open the start": start,
    "open the result": result,
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
  show: {
    "go on": { at: "choosing" },
    leave: result,
    "open the start": start,
    "open the result": result,
    "open the pause": pause,
    "open the comfort": comfort,
    "open the learn pages": learn,
  },
};

const everywhere: readonly EventName[] = ["region", "keep", "comfort", "notice", "visit", "clear"];
const states = Object.keys(moves).filter((name): name is StateName => name in moves);

/** A context whose session has changed. */
function changed(context: ScreeningContext, change: Partial<Session>): ScreeningContext {
  return { ...context, session: { ...context.session, ...change } };
}

describe.each(states)("at %s", (state) => {
  test("the state is named after the place", () => {
    const begun = screeningAt[state]();
    expect(begun.state()).toBe(state);
    expect(begun.place().at).toBe(state);
  });

  test.each(names.filter((name) => moves[state][name]))("%s leads on", (name) => {
    const begun = screeningAt[state]();
    if (name === "submit") begun.send(events.draft);
    begun.send(events[name]);
    expect(begun.place()).toEqual(moves[state][name]);
    expect(begun.state()).toBe(begun.place().at);
  });

  const ignored = names.filter((name) => !moves[state][name] && !everywhere.includes(name));
  test.each(ignored.filter((name) => name !== "draft" || state !== "asking"))(
    "%s is ignored",
    (name) => {
      const begun = screeningAt[state]();
      const before = begun.context();
      begun.send(events[name]);
      expect(begun.context()).toEqual(before);
      expect(begun.state()).toBe(state);
    },
  );

  test("a region is remembered", () => {
    const begun = screeningAt[state]();
    const before = begun.context();
    begun.send(events.region);
    expect(begun.context()).toEqual(changed(before, { region: "999" }));
    expect(begun.state()).toBe(state);
  });

  test("whether answers are kept on the device is remembered", () => {
    const begun = screeningAt[state]();
    const before = begun.context();
    begun.send(events.keep);
    expect(begun.context()).toEqual(changed(before, { keptUntil: "2026-12-22" }));
    expect(begun.state()).toBe(state);
  });

  test("what is chosen for comfort is remembered, and stays when all is deleted", () => {
    const begun = screeningAt[state]();
    const before = begun.context();
    begun.send(events.comfort);
    expect(begun.context()).toEqual(changed(before, { comfort: events.comfort.comfort }));
    expect(begun.state()).toBe(state);
    begun.send(events.clear);
    expect(begun.session().comfort).toEqual(events.comfort.comfort);
  });

  test("a notice is shown", () => {
    const begun = screeningAt[state]();
    const before = begun.context();
    begun.send(events.notice);
    expect(begun.context()).toEqual({ ...before, notice: "not-kept", isTellingOdd: true });
    expect(begun.state()).toBe(state);
  });

  test("everything can be deleted, and brought back", () => {
    const begun = screeningAt[state]();
    const before = begun.session();
    begun.send(events.clear);
    expect(begun.session()).toMatchObject({ answers: {}, isAccepted: false });
    expect(begun.place()).toEqual(start);
    begun.send(events["bring back"]);
    expect(begun.session()).toEqual(before);
  });
});
