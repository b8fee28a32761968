import { assign } from "xstate";
import { nextBackgroundPage, nextMainPage } from "../navigation/next.ts";
import { begin, type ScreeningContext, type ScreeningInput } from "./context.ts";
import type { ScreeningEvent } from "./events.ts";
import { guards } from "./guards.ts";
import {
  bringBack,
  clear,
  heard,
  openFile,
  settleCopy,
  undelete,
  unsettled,
  withoutAside,
} from "./replacing.ts";
import { setup } from "./setup.ts";
import {
  ask,
  chosen,
  draft,
  moved,
  problemsOn,
  settle,
  takeDrafts,
  takePage,
  told,
  withSession,
} from "./updates.ts";
import { noted } from "./visits.ts";

/** Where Back leads from beside the way. */
function backTo<const Target extends string>(target: Target) {
  return { on: { "aside.leave": { target, actions: "arrive" } } } as const;
}

/**
 * The one machine of the app. Its state is where the person is, and nothing else says so. The two states that are passed
 * through at once are the way through the screening: `goingOn` asks what comes next, `opening` what may be opened.
 */
export const screeningMachine = setup({
  types: {
    context: {} as ScreeningContext,
    events: {} as ScreeningEvent,
    input: {} as ScreeningInput,
    /** What names the state in an address. */
    meta: {} as { readonly address: string },
  },
  guards,
  actions: {
    arrive: assign(moved),
    accept: assign(({ context }) => withSession(context, { isAccepted: true })),
    pass: assign(({ context }) => withSession(context, { isAcknowledged: true })),
    choose: assign(({ context, event }) => withSession(context, chosen(context.session, event))),
    settle: assign(({ context }) => settle(context)),
    takeDrafts: assign(({ context }) => takeDrafts(context)),
    takePage: assign(({ context }) => takePage(context)),
    askMainPage: assign(({ context }) => {
      const page = nextMainPage(context.questionnaire, context.session);
      return page ? ask(context, page.id) : {};
    }),
    askBackgroundPage: assign(({ context }) => {
      const page = nextBackgroundPage(context.questionnaire, context.session);
      return page ? ask(context, page.id) : {};
    }),
    askWantedPage: assign(({ context, event }) =>
      event.type === "place.open" && event.place.pageId ? ask(context, event.place.pageId) : {},
    ),
  },
}).createMachine({
  id: "app",
  initial: "screening",
  context: ({ input }) => begin(input),
  states: {
    screening: {
      initial: "way",
      states: {
        way: {
          initial: "start",
          states: {
            start: { meta: { address: "" } },
            disclaimer: {
              meta: { address: "before-you-start" },
              on: {
                "disclaimer.accept": { target: "#app.goingOn", actions: ["arrive", "accept"] },
              },
            },
            asking: {
              on: {
                // A second press on the page before must not change this one.
                "page.draft": [
                  { guard: { type: "is of another page", params: ({ event }) => event.pageId } },
                  { actions: assign(({ context, event }) => draft(context, event.values)) },
                ],
                "page.submit": [
                  { guard: { type: "is of another page", params: ({ event }) => event.pageId } },
                  {
                    guard: "has problems",
                    actions: assign(({ context }) => ({ problems: problemsOn(context) })),
                  },
                  { target: "#app.goingOn", actions: ["arrive", "takePage"] },
                ],
              },
            },
            choosing: {
              meta: { address: "background-or-summary" },
              on: {
                "background.choose": {
                  target: "#app.goingOn",
                  actions: [
                    "arrive",
                    assign(({ context, event }) =>
                      withSession(context, { isBackgroundWanted: event.isWanted }),
                    ),
                  ],
                },
              },
            },
            urgent: {
              meta: { address: "get-help-now" },
              on: {
                "warning.acknowledge": { target: "#app.goingOn", actions: ["arrive", "pass"] },
              },
            },
            review: { meta: { address: "review" } },
            result: { meta: { address: "result" } },
            last: { type: "history", target: "start" },
          },
        },
        pause: { meta: { address: "pause" }, ...backTo("way.last") },
        say: { meta: { address: "say" }, ...backTo("way.last") },
        show: { meta: { address: "show" }, ...backTo("way.last") },
        // What is done with answers beside the visit stands behind the result, however somebody came there.
        keep: { meta: { address: "keep" }, ...backTo("way.result") },
        visit: { meta: { address: "visit" }, ...backTo("keep") },
        last: { type: "history", history: "deep", target: "way" },
      },
    },
    comfort: {
      meta: { address: "comfort" },
      on: { "aside.leave": { target: "screening.last", actions: "arrive" } },
    },
    /** What comes next for somebody who goes on. */
    goingOn: {
      entry: "settle",
      always: [
        { guard: "has not accepted", target: "screening.way.disclaimer" },
        { guard: "has an emergency not yet passed", target: "screening.way.urgent" },
        {
          guard: "has a page not yet seen",
          target: "screening.way.asking",
          actions: "askMainPage",
        },
        { guard: "has not chosen the background", target: "screening.way.choosing" },
        {
          guard: "has a background page not yet seen",
          target: "screening.way.asking",
          actions: "askBackgroundPage",
        },
        { target: "screening.way.review" },
      ],
    },
    /** What may be opened by an address: the place that is wanted, or else what comes next. */
    opening: {
      always: [
        { guard: { type: "wants", params: "start" }, target: "screening.way.start" },
        { guard: { type: "wants", params: "disclaimer" }, target: "screening.way.disclaimer" },
        { guard: { type: "wants", params: "comfort" }, target: "comfort" },
        { guard: "has not accepted", target: "screening.way.start" },
        {
          guard: "wants a page that may be opened",
          target: "screening.way.asking",
          actions: "askWantedPage",
        },
        { guard: "wants to see the emergency", target: "screening.way.urgent" },
        { guard: "has an emergency not yet passed", target: "goingOn" },
        { guard: { type: "wants", params: "pause" }, target: "screening.pause" },
        { guard: "has not come to the end", target: "goingOn" },
        { guard: { type: "wants", params: "choosing" }, target: "screening.way.choosing" },
        { guard: { type: "wants", params: "review" }, target: "screening.way.review" },
        { guard: { type: "wants", params: "result" }, target: "screening.way.result" },
        { guard: { type: "wants", params: "say" }, target: "screening.say" },
        { guard: { type: "wants", params: "show" }, target: "screening.show" },
        { guard: { type: "wants", params: "keep" }, target: "screening.keep" },
        { guard: { type: "wants", params: "visit" }, target: "screening.visit" },
        { target: "goingOn" },
      ],
    },
  },
  on: {
    "place.open": [
      {
        guard: "leaves a page with an emergency",
        target: ".screening.way.urgent",
        actions: ["arrive", "takeDrafts"],
      },
      { target: ".opening", actions: ["arrive", "takeDrafts"] },
    ],
    "way.goOn": { target: ".goingOn", actions: ["arrive", "takeDrafts"] },
    "session.open": {
      target: ".goingOn",
      actions: assign(({ context, event }) => openFile(context, event)),
    },
    "file.offer": {
      actions: assign(({ event: { type: _, ...offered } }) => ({ ...told, offered })),
    },
    "file.refuse": { actions: assign({ ...told, offered: undefined }) },
    "session.clear": {
      target: ".screening.way.start",
      actions: assign(({ context, event }) => clear(context, event.isElsewhere)),
    },
    "session.bringBack": {
      guard: "has something to bring back",
      target: ".goingOn",
      actions: assign(({ context }) => undelete(context)),
    },
    "page.leave": { actions: assign({ deleted: undefined, deletedVisit: undefined }) },
    "setAside.bringBack": {
      guard: { type: "has set it aside", params: ({ event }) => event.index },
      target: ".goingOn",
      actions: assign(({ context, event }) => bringBack(context, event.index)),
    },
    "setAside.delete": {
      actions: assign(({ context, event }) =>
        withSession(context, withoutAside(context, event.index)),
      ),
    },
    "region.choose": { actions: "choose" },
    "answerer.choose": { actions: "choose" },
    "ask.include": { actions: "choose" },
    "ask.write": { actions: "choose" },
    "visit.change": { actions: assign(({ context, event }) => noted(context, event.change)) },
    "print.choose": { actions: "choose" },
    "earlier.show": { actions: "choose" },
    "keeping.choose": { actions: ["choose", assign(told)] },
    "comfort.choose": { actions: "choose" },
    "keeping.tell": { actions: assign(({ context, event }) => heard(context, event.news)) },
    "copy.settle": {
      target: ".goingOn",
      actions: assign(({ context, event: { theirs, isOurs } }) =>
        theirs ? settleCopy(context, theirs, isOurs) : unsettled(),
      ),
    },
    "copy.keep": { actions: assign({ unreadableCopy: "kept" }) },
    "copy.delete": {
      actions: assign({ unreadableCopy: undefined, notice: "copy-deleted", about: [] }),
    },
    "notice.show": { actions: assign(({ event: { notice, about = [] } }) => ({ notice, about })) },
  },
});
