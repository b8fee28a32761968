import { createActor } from "xstate";
import type { ScreeningEvent } from "../machine/events.ts";
import type { ScreeningSnapshot } from "../machine/place.ts";
import { screeningMachine } from "../machine/screening.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";

const BEFORE = { type: "place.open", place: { at: "disclaimer" } } as const;

/** How somebody who has said nothing yet comes to each of the pages that stand in the HTML. */
export const WAYS = {
  asking: [BEFORE, { type: "disclaimer.accept" }],
  disclaimer: [BEFORE],
  start: [],
  // A page that is loaded late: while it is on its way, it looks as every other does.
  waiting: [{ type: "place.open", place: { at: "comfort" } }],
} as const satisfies Readonly<Record<string, readonly ScreeningEvent[]>>;

/** A page that stands in the HTML before the app is there; `waiting` is shown for all that are not among them. */
export type FirstPage = keyof typeof WAYS;

/** Their names, in the order in which they stand there: the start is shown where no other is asked for. */
export const FIRST_PAGES = Object.keys(WAYS) as readonly FirstPage[];

/** The machine at one of these pages, for somebody who has said nothing yet. The same for the build and for the app. */
export function pristineAt(questionnaire: AskedQuestionnaire, page: FirstPage): ScreeningSnapshot {
  const actor = createActor(screeningMachine, { input: { questionnaire } }).start();
  for (const event of WAYS[page]) actor.send(event);
  return actor.getSnapshot();
}
