import { isEmergency } from "../engine/urgency.ts";
import { nextBackgroundPage, nextMainPage } from "../navigation/next.ts";
import { isStopped } from "../navigation/progress.ts";
import { mayOpenEnd, mayOpenPage } from "../navigation/reach.ts";
import type { ScreeningContext } from "./context.ts";
import type { ScreeningEvent } from "./events.ts";
import { entersEmergency, problemsOn } from "./updates.ts";

/** What a guard may look at. */
type Given = { readonly context: ScreeningContext; readonly event: ScreeningEvent };

/** The questions that the machine asks, named so that the chart reads as the way through the screening. */
export const guards = {
  "has not accepted": ({ context }: Given) => !context.session.isAccepted,
  "has an emergency not yet passed": ({ context: { questionnaire, session } }: Given) =>
    isStopped(questionnaire, session),
  "has a page not yet seen": ({ context: { questionnaire, session } }: Given) =>
    nextMainPage(questionnaire, session) !== undefined,
  "has not chosen the background": ({ context: { questionnaire, session } }: Given) =>
    session.isBackgroundWanted === undefined &&
    nextBackgroundPage(questionnaire, session) !== undefined,
  "has a background page not yet seen": ({ context: { questionnaire, session } }: Given) =>
    session.isBackgroundWanted === true && nextBackgroundPage(questionnaire, session) !== undefined,

  "leaves a page with an emergency": ({ context }: Given) =>
    context.session.isAccepted && entersEmergency(context),
  wants: ({ event }: Given, at: string) => wantedAt(event, at) !== undefined,
  "wants a page that may be opened": ({ context: { questionnaire, session }, event }: Given) => {
    const { pageId } = wantedAt(event, "asking") ?? {};
    return pageId !== undefined && mayOpenPage(questionnaire, session, pageId);
  },
  "wants to see the emergency": ({ context: { questionnaire, session }, event }: Given) =>
    wantedAt(event, "urgent") !== undefined && isEmergency(questionnaire, session.answers),
  "has not come to the end": ({ context: { questionnaire, session } }: Given) =>
    !mayOpenEnd(questionnaire, session),

  "is of another page": ({ context }: Given, pageId: string) => context.pageId !== pageId,
  "has problems": ({ context }: Given) => problemsOn(context).length > 0,
  "has something to bring back": ({ context }: Given) => context.deleted !== undefined,
  "has set it aside": ({ context: { session } }: Given, index: number) => index in session.setAside,
};

/** The place that is wanted, if it is this one. */
function wantedAt(event: ScreeningEvent, at: string) {
  return event.type === "place.open" && event.place.at === at ? event.place : undefined;
}
