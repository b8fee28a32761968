import type { Answers } from "../../src/engine/answer.ts";
import type { ScreeningContext } from "../../src/machine/context.ts";
import type { ScreeningEvent } from "../../src/machine/events.ts";
import type { Place } from "../../src/machine/place.ts";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { newSession } from "../../src/session/new.ts";
import type { SetAside } from "../../src/session/session.ts";
import { tiny } from "../fixtures/tiny.ts";

const PAGES = ["alarm", "weak", "time", "tea"];

/**
 * The tiny questionnaire reduced until every way through it can be walked: a sign that is an emergency, one that is
 * with a later answer, a gate with a page behind it, an optional page.
 */
export const reduced: Questionnaire = {
  ...tiny,
  sections: tiny.sections.map((section) => ({
    ...section,
    pages: section.pages
      .filter(({ id }) => PAGES.includes(id))
      .map(({ id, items }) => ({
        id,
        items: items
          .filter(({ type }) => type !== "text")
          .map((item) =>
            id === "time" ? { ...item, enableWhen: { op: "term", id: "is-weak" } } : item,
          ),
      })),
  })),
};

/** What is entered on a page and left there, or sent. Without an answer where one is required, a page stays. */
const drafted: Readonly<Record<string, readonly Answers[]>> = {
  alarm: [{ alarm: ["fire"] }, { alarm: ["flood"] }, { alarm: ["none"] }, { alarm: [] }],
  weak: [{ weak: "yes" }, { weak: "no" }],
  time: [{ pace: "fast" }],
  tea: [{ tea: "yes" }],
};

const other = { ...newSession, answers: { alarm: ["fire"], weak: "no" } };
const opened = { session: other, notice: "opened", about: [] } as const;
const NEWS = [
  "not-kept",
  "kept-again",
  "not-kept-longer",
  "keeping-ended",
  "keeping-over",
  "copy-other",
] as const;

const named = [
  "start",
  "disclaimer",
  "choosing",
  "urgent",
  "review",
  "result",
  "keep",
  "visit",
  "pause",
  "comfort",
  "handed",
  "learn",
  "say",
  "show",
] as const;

const places: readonly Place[] = [
  ...named.map((at) => ({ at })),
  ...[...PAGES, "nowhere"].map((pageId) => ({ at: "asking", pageId }) as const),
];

type Makers = {
  readonly [T in ScreeningEvent["type"]]: (
    context: ScreeningContext,
  ) => readonly Extract<ScreeningEvent, { readonly type: T }>[];
};

/** What can happen, by type: a new type of event that is not made here does not compile. */
const makers: Makers = {
  "disclaimer.accept": () => [{ type: "disclaimer.accept" }],
  "answerer.choose": () => [{ type: "answerer.choose", answerer: "helper" }],
  "region.choose": () => [{ type: "region.choose", region: "999" }],
  "page.draft": (context) => [
    ...on(context, drafted).map((values) => ({ type: "page.draft", ...values }) as const),
    { type: "page.draft", pageId: "nowhere", values: { weak: "yes" } },
  ],
  "page.submit": ({ pageId = "weak" }) =>
    [pageId, "nowhere"].map((id) => ({ type: "page.submit", pageId: id })),
  "background.choose": () =>
    [true, false].map((isWanted) => ({ type: "background.choose", isWanted })),
  "way.goOn": () => [{ type: "way.goOn" }],
  "aside.leave": () => [{ type: "aside.leave" }],
  "keeping.tell": () => NEWS.map((news) => ({ type: "keeping.tell", news })),
  "copy.settle": (context) =>
    hasLittle(context)
      ? [true, false].map((isOurs) => ({ type: "copy.settle", theirs: other, isOurs }))
      : [],
  "copy.keep": () => [{ type: "copy.keep" }],
  "copy.delete": () => [{ type: "copy.delete" }],
  "warning.acknowledge": () => [{ type: "warning.acknowledge" }],
  "ask.include": () => [{ type: "ask.include", id: "why", isIncluded: false }],
  "ask.write": ({ deleted }) => (deleted ? [] : [{ type: "ask.write", own: "why" }]),
  // The walk at random does more with them. A visit noted makes no other state: what is noted decides nothing.
  "visit.change": ({ session: { visits } }) => [
    { type: "visit.change", change: { to: visits.length > 0 ? "bring-back" : "add" } },
  ],
  "print.choose": () => [{ type: "print.choose", print: { audience: "doctor" } }],
  "earlier.show": ({ deleted }) =>
    deleted
      ? []
      : [{ type: "earlier.show", earlier: [{ savedOn: undefined, answers: { weak: "no" } }] }],
  "keeping.choose": () =>
    ["2026-12-22", undefined].map((until) => ({ type: "keeping.choose", until })),
  "comfort.choose": () => [
    { type: "comfort.choose", comfort: { ...newSession.comfort, size: "large" } },
  ],
  "place.open": () => places.map((place) => ({ type: "place.open", place })),
  "notice.show": () => [{ type: "notice.show", notice: "not-kept" }],
  "notice.end": () => [{ type: "notice.end" }],
  "session.open": (context) => (hasLittle(context) ? [{ ...opened, type: "session.open" }] : []),
  "file.offer": () => [{ ...opened, type: "file.offer" }],
  "file.refuse": () => [{ type: "file.refuse" }],
  "handed.open": () => [
    { type: "handed.open", handed: { session: other, version: undefined, isWhole: true } },
  ],
  "handed.close": () => [{ type: "handed.close" }],
  "page.leave": () => [{ type: "page.leave" }],
  "setAside.bringBack": ({ session }) =>
    isLittle(session) ? [{ type: "setAside.bringBack", index: 0 }] : [],
  "setAside.delete": () => [{ type: "setAside.delete", index: 0 }],
  "session.clear": ({ session }) => (isLittle(session) ? [{ type: "session.clear" }] : []),
  "session.bringBack": () => [{ type: "session.bringBack" }],
};

/** Every type of event that is made. */
export const types: readonly string[] = Object.keys(makers);

/**
 * Whether little is said, and little can be brought back. Only then do other answers come in its place: whatever they
 * replace goes the same ways, and each beside each would be too many.
 */
function hasLittle({ session, deleted = newSession }: ScreeningContext): boolean {
  return [session, deleted].every((held) => isLittle(held) && held.setAside.length === 0);
}

function isLittle({ answers }: SetAside): boolean {
  return Object.keys(answers).length <= 1;
}

/** Everything that can happen to a screening. */
export function eventsAt(context: ScreeningContext): readonly ScreeningEvent[] {
  return Object.values(makers).flatMap<ScreeningEvent>((make) => make(context));
}

function on(context: ScreeningContext, values: Readonly<Record<string, readonly Answers[]>>) {
  const { pageId = "weak", session } = context;
  // One thing is entered on a page before it is sent or left: more would not lead elsewhere. Nor would answers beside what is
  // set aside: the walk at random gives some.
  if (Object.keys(session.drafts).length > 0 || session.setAside.length > 0) return [];
  return (values[pageId] ?? []).map((entry) => ({ pageId, values: entry }));
}
