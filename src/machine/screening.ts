import { assign, setup } from "xstate";
import type { Answers } from "../engine/answer.ts";
import type { Earlier } from "../engine/changes.ts";
import type { Place, PlaceName } from "../navigation/place.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Comfort } from "../session/comfort.ts";
import {
  type Answerer,
  newSession,
  type Print,
  type Region,
  type Session,
} from "../session/session.ts";
import {
  goOn,
  including,
  type Notice,
  open,
  problemsOn,
  record,
  type ScreeningContext,
  sessionOf,
  take,
} from "./context.ts";

export type ScreeningEvent =
  | { readonly type: "disclaimer.accept" }
  | { readonly type: "region.choose"; readonly region: Region }
  | { readonly type: "answerer.choose"; readonly answerer: Answerer }
  | { readonly type: "page.draft"; readonly pageId: string; readonly values: Answers }
  | { readonly type: "page.submit"; readonly pageId: string; readonly values: Answers }
  | { readonly type: "background.choose"; readonly isWanted: boolean }
  | { readonly type: "warning.acknowledge" }
  | { readonly type: "ask.include"; readonly id: string; readonly isIncluded: boolean }
  | { readonly type: "ask.write"; readonly own: string }
  | { readonly type: "print.choose"; readonly print: Partial<Print> }
  | { readonly type: "earlier.show"; readonly earlier: readonly Earlier[] }
  | { readonly type: "keeping.choose"; readonly until: string | undefined }
  | { readonly type: "comfort.choose"; readonly comfort: Comfort }
  | { readonly type: "place.open"; readonly place: Place }
  | {
      readonly type: "notice.show";
      readonly notice: Notice;
      /** The items that it is about, where it is about some. */
      readonly about?: readonly string[];
    }
  | { readonly type: "session.open"; readonly session: Session }
  | { readonly type: "session.clear" }
  | { readonly type: "session.bringBack" };

export type ScreeningInput = {
  readonly questionnaire: Questionnaire;
  readonly session?: Session | undefined;
};

/** The one machine of the app: it decides when something may happen; the engine knows what it means. */
export const screeningMachine = setup({
  types: {
    context: {} as ScreeningContext,
    events: {} as ScreeningEvent,
    input: {} as ScreeningInput,
  },
  guards: {
    isAt: ({ context }, name: PlaceName) => context.place.at === name,
    isAnotherPage: ({ context }, pageId: string) =>
      context.place.at === "asking" && context.place.pageId !== pageId,
    hasProblems: ({ context }, values: Answers) => problemsOn(context, values).length > 0,
    hasUndo: ({ context }) => context.undo !== undefined,
  },
}).createMachine({
  initial: "arriving",
  context: ({ input }) => ({
    ...(input.session ?? newSession),
    questionnaire: input.questionnaire,
    place: { at: "start" },
    problems: [],
    notice: undefined,
    about: [],
    undo: undefined,
  }),
  on: {
    "place.open": {
      target: ".arriving",
      actions: assign(({ context, event }) => open(context, event.place)),
    },
    "region.choose": { actions: assign(({ event }) => ({ region: event.region })) },
    "answerer.choose": { actions: assign(({ event }) => ({ answerer: event.answerer })) },
    "ask.include": {
      actions: assign(({ context, event }) => ({ asks: including(context.asks, event) })),
    },
    "ask.write": {
      actions: assign(({ context, event }) => ({ asks: { ...context.asks, own: event.own } })),
    },
    "print.choose": {
      actions: assign(({ context, event }) => ({ print: { ...context.print, ...event.print } })),
    },
    "earlier.show": { actions: assign(({ event }) => ({ earlier: event.earlier })) },
    "keeping.choose": { actions: assign(({ event }) => ({ keptUntil: event.until })) },
    "comfort.choose": { actions: assign(({ event }) => ({ comfort: event.comfort })) },
    "session.open": {
      target: ".arriving",
      actions: assign(({ context, event }) => take(context, event.session)),
    },
    "notice.show": { actions: assign(({ event: { notice, about = [] } }) => ({ notice, about })) },
    "session.clear": {
      target: ".start",
      actions: assign(({ context }) => ({
        ...newSession,
        // Letters that were made larger stay so: nothing of the person is in that.
        comfort: context.comfort,
        place: { at: "start" },
        problems: [],
        notice: undefined,
        about: [],
        undo: { session: sessionOf(context), after: "deleting" },
      })),
    },
    "session.bringBack": {
      guard: "hasUndo",
      target: ".arriving",
      actions: assign(({ context }) => goOn({ ...context, ...context.undo?.session })),
    },
  },
  states: {
    start: {},
    disclaimer: {
      on: {
        "disclaimer.accept": {
          target: "arriving",
          actions: assign(({ context }) => goOn({ ...context, isAccepted: true })),
        },
      },
    },
    asking: {
      on: {
        "page.draft": [
          { guard: { type: "isAnotherPage", params: ({ event }) => event.pageId } },
          {
            actions: assign(({ context, event }) => ({
              drafts: { ...context.drafts, ...event.values },
            })),
          },
        ],
        "page.submit": [
          // A second press on the page before must not answer this one.
          { guard: { type: "isAnotherPage", params: ({ event }) => event.pageId } },
          {
            guard: { type: "hasProblems", params: ({ event }) => event.values },
            actions: assign(({ context, event }) => ({
              drafts: { ...context.drafts, ...event.values },
              problems: problemsOn(context, event.values),
            })),
          },
          {
            target: "arriving",
            actions: assign(({ context, event }) => record(context, event.values)),
          },
        ],
      },
    },
    choosing: {
      on: {
        "background.choose": {
          target: "arriving",
          actions: assign(({ context, event }) =>
            goOn({ ...context, isBackgroundWanted: event.isWanted }),
          ),
        },
      },
    },
    urgent: {
      on: {
        "warning.acknowledge": {
          target: "arriving",
          actions: assign(({ context }) => goOn({ ...context, isAcknowledged: true })),
        },
      },
    },
    review: {},
    result: {},
    pause: {},
    comfort: {},
    /** Passed through at once, to the state of the place that was decided. */
    arriving: {
      always: [
        { guard: { type: "isAt", params: "start" }, target: "start" },
        { guard: { type: "isAt", params: "disclaimer" }, target: "disclaimer" },
        { guard: { type: "isAt", params: "asking" }, target: "asking" },
        { guard: { type: "isAt", params: "choosing" }, target: "choosing" },
        { guard: { type: "isAt", params: "urgent" }, target: "urgent" },
        { guard: { type: "isAt", params: "review" }, target: "review" },
        { guard: { type: "isAt", params: "pause" }, target: "pause" },
        { guard: { type: "isAt", params: "comfort" }, target: "comfort" },
        { target: "result" },
      ],
    },
  },
});
