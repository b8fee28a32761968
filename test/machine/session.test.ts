import { describe, expect, test } from "vitest";
import type { Place } from "../../src/machine/place.ts";
import { newSession } from "../../src/session/new.ts";
import type { Session } from "../../src/session/session.ts";
import { calm, typical, well } from "../fixtures/answers.ts";
import { accepted, answered, screening, screeningAt } from "../fixtures/screening.ts";

const start: Place = { at: "start" };
const page = (pageId: string): Place => ({ at: "asking", pageId });
const saved: Session = { ...newSession, answers: well, isAccepted: true };

test("a screening begins at the start, with nothing answered", () => {
  const begun = screening();
  expect(begun.place()).toEqual(start);
  expect(begun.session()).toEqual(newSession);
});

test("a screening begins with nothing to tell and nothing to bring back", () => {
  const { problems, notice, about, deleted } = screening().context();
  expect({ problems, notice, about, deleted }).toEqual({
    problems: [],
    notice: undefined,
    about: [],
    deleted: undefined,
  });
});

test("a session that was kept is gone on with, from the start", () => {
  const begun = screening({ session: saved });
  expect(begun.place()).toEqual(start);
  expect(begun.session()).toEqual(saved);
  begun.open({ at: "choosing" });
  expect(begun.place()).toEqual({ at: "choosing" });
});

test.each([
  [{ at: "review" }, { at: "review" }],
  [page("throat"), page("throat")],
  [page("start"), { at: "choosing" }],
  [page("nowhere"), { at: "choosing" }],
  [{ at: "urgent" }, { at: "choosing" }],
] as const)("of a session that was kept, a deep link to %j opens %j", (wanted, place) => {
  const begun = screening({ session: saved });
  begun.open(wanted);
  expect(begun.place()).toEqual(place);
});

test.each([
  page("emergency"),
  page("words"),
  { at: "review" },
  { at: "result" },
  { at: "urgent" },
] as const)("before the disclaimer is accepted, a deep link to %j opens the start", (wanted) => {
  const begun = screening({ session: { ...saved, isAccepted: false } });
  begun.open(wanted);
  expect(begun.place()).toEqual(start);
});

test("accepting goes on where the answers end", () => {
  const begun = screening({ session: { ...newSession, answers: calm } });
  begun.open({ at: "disclaimer" });
  begun.send({ type: "disclaimer.accept" });
  expect(begun.place()).toEqual(page("weakness"));
});

test("accepting with an emergency among the answers leads to the emergency page", () => {
  const answers = { ...well, breathing: "at-rest-or-flat" };
  const begun = screening({ session: { ...newSession, answers } });
  begun.open({ at: "disclaimer" });
  begun.send({ type: "disclaimer.accept" });
  expect(begun.place()).toEqual({ at: "urgent" });
});

test("a warning that was passed for an emergency that is not there any more is not passed", () => {
  const begun = screening({ session: { ...newSession, isAccepted: true, isAcknowledged: true } });
  begun.open(page("emergency"));
  expect(begun.session().isAcknowledged).toBe(false);
  begun.submit({ "emergency-signs": ["chest-pain"] });
  expect(begun.place()).toEqual({ at: "urgent" });
});

test("passing an emergency that is not there any more does not pass one that was only entered", () => {
  const drafts = { "emergency-signs": ["chest-pain"] };
  const begun = screening({ session: { ...saved, drafts, isAcknowledged: true } });
  begun.open({ at: "review" });
  expect(begun.place()).toEqual({ at: "urgent" });
  begun.open({ at: "review" });
  expect(begun.place()).toEqual({ at: "urgent" });
});

describe("deleting", () => {
  test("leaves nothing but what can be brought back", () => {
    const begun = answered(typical);
    const before = begun.session();
    begun.send({ type: "session.clear" });
    const { deleted, ...context } = begun.context();
    expect(deleted).toEqual(before);
    expect(context).toMatchObject({ session: newSession, problems: [], about: [] });
    expect(context.session).toEqual(newSession);
    expect(begun.place()).toEqual(start);
  });

  test("takes drafts, the region and how far one had come with it", () => {
    const begun = accepted();
    begun.draft({ "emergency-signs": ["none"] });
    begun.send({ type: "region.choose", region: "000" });
    begun.send({ type: "session.clear" });
    expect(begun.session()).toEqual(newSession);
  });

  test("can be undone wherever the person goes, until they answer anew", () => {
    const begun = answered(typical);
    begun.send({ type: "session.clear" });
    begun.open({ at: "disclaimer" });
    begun.open({ at: "comfort" });
    begun.open({ at: "disclaimer" });
    begun.send({ type: "disclaimer.accept" });
    expect(begun.context().deleted?.answers).toEqual(typical);
    begun.draft({ "emergency-signs": ["none"] });
    expect(begun.context().deleted).toBeUndefined();
    begun.send({ type: "session.bringBack" });
    expect(begun.session().answers).toEqual({});
  });

  test("cannot be undone by whoever comes after the person left the page", () => {
    const begun = answered(typical);
    begun.send({ type: "session.clear" });
    begun.send({ type: "page.leave" });
    begun.send({ type: "session.bringBack" });
    expect(begun.session()).toEqual(newSession);
  });

  test("once more deletes nothing, and what was deleted can still be brought back", () => {
    const begun = answered(typical);
    begun.send({ type: "session.clear" });
    begun.send({ type: "session.clear" });
    expect(begun.context().deleted?.answers).toEqual(typical);
  });

  test("in another tab deletes here too, says so, and can be undone here", () => {
    const begun = answered(typical);
    begun.send({ type: "session.clear", isElsewhere: true });
    expect(begun.session()).toEqual(newSession);
    expect(begun.context().notice).toBe("deleted-elsewhere");
    begun.send({ type: "session.bringBack" });
    expect(begun.session().answers).toEqual(typical);
  });

  test("in another tab is no news where nothing was said", () => {
    const begun = accepted();
    begun.send({ type: "session.clear", isElsewhere: true });
    expect(begun.context()).toMatchObject({ notice: undefined, deleted: undefined });
  });

  test("what is brought back goes on where it was left, and can be deleted again", () => {
    const begun = answered(typical);
    begun.send({ type: "session.clear" });
    begun.send({ type: "session.bringBack" });
    expect(begun.place()).toEqual({ at: "choosing" });
    expect(begun.state()).toBe("choosing");
    expect(begun.context().deleted).toBeUndefined();
    begun.send({ type: "session.clear" });
    expect(begun.place()).toEqual(start);
  });

  test("an emergency that is brought back and was not passed is told", () => {
    const begun = screeningAt.urgent();
    begun.send({ type: "session.clear" });
    begun.send({ type: "session.bringBack" });
    expect(begun.place()).toEqual({ at: "urgent" });
  });
});

describe("a notice", () => {
  test("is not there at the beginning", () => {
    expect(screening().context().notice).toBeUndefined();
  });

  test("of what was read is shown at the start, after it opened", () => {
    const begun = screening({ session: saved });
    begun.open(start);
    begun.send({ type: "notice.show", notice: "partly-readable" });
    expect(begun.context().notice).toBe("partly-readable");
    begun.open({ at: "review" });
    expect(begun.context().notice).toBeUndefined();
  });

  test.each(["not-kept", "not-loaded", "partly-readable"] as const)("%s is shown", (notice) => {
    const begun = screeningAt.asking();
    begun.send({ type: "notice.show", notice });
    expect(begun.context().notice).toBe(notice);
    begun.draft({ weakness: "no" });
    expect(begun.context().notice).toBe(notice);
  });

  test("is gone once the person goes on", () => {
    const begun = screeningAt.asking();
    begun.send({ type: "notice.show", notice: "not-kept" });
    begun.submit({ weakness: "no" });
    expect(begun.context().notice).toBeUndefined();
  });

  test("stays while the page stays", () => {
    const begun = screeningAt.asking();
    begun.send({ type: "notice.show", notice: "not-kept" });
    begun.submit({});
    expect(begun.context().notice).toBe("not-kept");
  });
});

describe("leaving a page by a link", () => {
  test("takes along what was entered on it", () => {
    const begun = screeningAt.asking();
    begun.draft({ weakness: "no" });
    begun.open("urgent");
    expect(begun.place()).toEqual(page("urgent"));
    expect(begun.session().answers).toMatchObject({ weakness: "no" });
    expect(begun.session().drafts).toEqual({});
  });

  test("leaves what cannot be taken as it was entered", () => {
    const begun = accepted();
    begun.answer({ ...calm, weakness: "yes" }, "time");
    begun.draft({ duration: "1-2-years", "onset-date": "may" });
    begun.open("start");
    expect(begun.session().answers).toMatchObject({ duration: "1-2-years" });
    expect(begun.session().answers).not.toHaveProperty("onset-date");
    expect(begun.session().drafts).toEqual({ "onset-date": "may" });
  });

  test("does not empty what is required", () => {
    const begun = answered(well);
    begun.open("emergency");
    begun.draft({ "emergency-signs": [] });
    begun.open("urgent");
    expect(begun.session().answers).toMatchObject({ "emergency-signs": ["none"] });
    expect(begun.session().drafts).toEqual({ "emergency-signs": [] });
  });

  test("empties what is not", () => {
    const begun = answered(well);
    begun.open("head");
    begun.draft({ "head-signs": [] });
    begun.open({ at: "review" });
    expect(begun.session().answers).toMatchObject({ "head-signs": null });
  });

  test("asks for what was not yet answered on it again", () => {
    const begun = accepted();
    begun.answer({ ...calm, weakness: "no", "other-symptoms": ["none"] }, "throat");
    begun.draft({ speech: "no" });
    begun.open({ at: "review" });
    expect(begun.place()).toEqual(page("throat"));
  });
});

describe("a copy that holds other answers", () => {
  const theirs: Session = { ...newSession, answers: well, keptUntil: "2026-12-22" };

  test("replaces the answers of the tab when that is chosen, and these are set aside", () => {
    const begun = answered(typical);
    begun.send({ type: "keeping.tell", news: "copy-other" });
    expect(begun.context().isCopyOther).toBe(true);
    begun.send({ type: "copy.settle", theirs, isOurs: false });
    expect(begun.session()).toMatchObject({ answers: well, keptUntil: "2026-12-22" });
    expect(begun.session().setAside.map(({ answers }) => answers)).toEqual([typical]);
    expect(begun.context().isCopyOther).toBe(false);
  });

  test("leaves the person where they are, unless it tells of an emergency", () => {
    const told = { ...well, "emergency-signs": ["stroke-signs"] };
    const stroke = { ...theirs, isAccepted: true, answers: told };
    for (const [copy, at] of [
      [theirs, "comfort"],
      [stroke, "urgent"],
    ] as const) {
      const begun = answered(typical);
      begun.open({ at: "comfort" });
      begun.send({ type: "keeping.tell", news: "copy-other" });
      begun.send({ type: "copy.settle", theirs: copy, isOurs: false, at: { at: "comfort" } });
      expect(begun.place().at).toBe(at);
    }
  });

  test("is set aside when the answers of the tab are chosen", () => {
    const begun = answered(typical);
    begun.send({ type: "keeping.tell", news: "copy-other" });
    begun.send({ type: "copy.settle", theirs, isOurs: true });
    expect(begun.session()).toMatchObject({ answers: typical, keptUntil: "2026-12-22" });
    expect(begun.session().setAside.map(({ answers }) => answers)).toEqual([well]);
  });
});

test.each(["not-kept-longer", "keeping-ended", "keeping-over"] as const)(
  "after %s nothing looks as if it were kept, and that is told",
  (news) => {
    const begun = answered(typical);
    begun.send({ type: "keeping.choose", until: "2026-12-22" });
    begun.send({ type: "keeping.tell", news });
    expect(begun.session()).toMatchObject({ answers: typical, keptUntil: undefined });
    expect(begun.context().notice).toBe(news);
  },
);

test("whether the browser lets us save is known as long as it is so", () => {
  const begun = answered(typical);
  begun.send({ type: "keeping.tell", news: "not-kept" });
  expect(begun.context()).toMatchObject({ isUnsaved: true, notice: "not-kept" });
  begun.open({ at: "review" });
  expect(begun.context().isUnsaved).toBe(true);
  begun.send({ type: "keeping.tell", news: "kept-again" });
  expect(begun.context().isUnsaved).toBe(false);
});
