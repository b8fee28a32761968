import { assign } from "xstate";
import { nextBackgroundPage, nextMainPage } from "../navigation/next.ts";
import type { WayPlace } from "../navigation/place.ts";
import { askWanted, changeOver } from "./changing.ts";
import { begin, type ScreeningContext, type ScreeningInput } from "./context.ts";
import type { ScreeningEvent } from "./events.ts";
import { guards, wantedIn } from "./guards.ts";
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
import { goingOn, opening } from "./rules.ts";
import { setup } from "./setup.ts";
import {
  askNext,
  chosen,
  draft,
  moved,
  problemsOn,
  settle,
  takeDrafts,
  takePage,
  tell,
  told,
  withSession,
} from "./updates.ts";
import { noted } from "./visits.ts";

/** Where Back leads from beside the way. */
function backTo<const Target extends string>(target: Target) {
  return { on: { "aside.leave": { target, actions: "arrive" } } } as const;
}

/** What somebody was handed is gone with the page that is left, unless the person goes to one of these places. */
const forgetHanded = (...params: readonly string[]) => ({ type: "forgetHanded", params }) as const;

/** A change that somebody came for is over where the way is left or ends. */
const endChange = (params: WayPlace["at"]) => ({ type: "endChange", params }) as const;

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
    askMainPage: assign(({ context }) => askNext(context, nextMainPage)),
    askBackgroundPage: assign(({ context }) => askNext(context, nextBackgroundPage)),
    askWantedPage: assign(({ context, event }) => askWanted(context, wantedIn({ context, event }))),
    forgetHanded: assign(({ context, event }, kept: readonly string[]) => {
      const at = event.type === "aside.leave" ? event.type : wantedIn({ context, event })?.at;
      return at && kept.includes(at) ? {} : { handed: undefined };
    }),
    turnTo: assign(({ context, event }) => ({ topic: wantedIn({ context, event })?.topic })),
    endChange: assign(({ context }, at: WayPlace["at"]) => changeOver(context, at)),
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
            start: { entry: endChange("start"), meta: { address: "" } },
            disclaimer: {
              entry: endChange("disclaimer"),
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
              entry: endChange("choosing"),
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
            review: { entry: endChange("review"), meta: { address: "review" } },
            result: { entry: endChange("result"), meta: { address: "result" } },
            last: { type: "history", target: "start" },
          },
        },
        pause: { meta: { address: "pause" }, ...backTo("way.last") },
        say: { meta: { address: "say" }, ...backTo("way.last") },
        show: { meta: { address: "show" }, ...backTo("way.last") },
        // What somebody was handed is read here and nowhere else; it waits while the comfort is set.
        handed: {
          meta: { address: "handed" },
          exit: forgetHanded("comfort"),
          on: {
            ...backTo("way.last").on,
            "handed.open": {
              actions: assign(({ event: { handed } }) => ({ ...told, handed })),
            },
            "handed.close": { actions: assign({ ...told, handed: undefined }) },
          },
        },
        learn: { meta: { address: "learn" }, ...backTo("way.last") },
        // What is done with answers beside the visit stands behind the result, however somebody came there.
        keep: { meta: { address: "keep" }, ...backTo("way.result") },
        visit: { meta: { address: "visit" }, ...backTo("keep") },
        last: { type: "history", history: "deep", target: "way" },
      },
    },
    comfort: {
      meta: { address: "comfort" },
      exit: forgetHanded("aside.leave", "comfort", "handed"),
      on: { "aside.leave": { target: "screening.last", actions: "arrive" } },
    },
    goingOn,
    opening,
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
      actions: assign(({ context, event }) => clear(context, event)),
    },
    "session.bringBack": {
      guard: "has something to bring back",
      target: ".opening",
      actions: assign(({ context }) => undelete(context)),
    },
    "page.leave": { actions: assign({ deleted: undefined, deletedVisit: undefined }) },
    "setAside.bringBack": {
      guard: { type: "has set it aside", params: ({ event }) => event.index },
      target: ".opening",
      actions: assign(({ context, event }) => bringBack(context, event)),
    },
    "setAside.delete": {
      guard: { type: "has set it aside", params: ({ event }) => event.index },
      actions: assign(({ context, event }) => ({
        ...withSession(context, withoutAside(context, event.index)),
        ...tell(context, "set-aside-deleted"),
      })),
    },
    "region.choose": { actions: "choose" },
    "answerer.choose": { actions: "choose" },
    "ask.include": { actions: "choose" },
    "ask.write": { actions: "choose" },
    "visit.change": { actions: assign(({ context, event }) => noted(context, event.change)) },
    "print.choose": { actions: "choose" },
    "earlier.show": { actions: ["choose", assign(told)] },
    "keeping.choose": {
      actions: [
        "choose",
        assign(({ context, event: { until } }) =>
          until === undefined ? tell(context, "keeping-ended", { at: "keeping" }) : told,
        ),
      ],
    },
    "comfort.choose": { actions: "choose" },
    "keeping.tell": { actions: assign(({ context, event }) => heard(context, event)) },
    "copy.settle": {
      target: ".opening",
      actions: assign(({ context, event: { theirs, ...chosen } }) =>
        theirs ? settleCopy(context, theirs, chosen) : unsettled(chosen),
      ),
    },
    "copy.keep": {
      actions: assign(({ context }) => ({
        ...tell(context, "copy-left"),
        unreadableCopy: "kept",
      })),
    },
    "copy.delete": {
      actions: assign(({ context }) => ({
        ...tell(context, "copy-deleted"),
        unreadableCopy: undefined,
      })),
    },
    "notice.show": {
      actions: assign(({ context, event }) => tell(context, event.notice, event)),
    },
    "notice.end": { actions: assign(told) },
  },
});
