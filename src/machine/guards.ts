import { isEmergency } from "../engine/urgency.ts";
import { nextBackgroundPage, nextMainPage } from "../navigation/next.ts";
import type { ChangedFrom, Wanted } from "../navigation/place.ts";
import { isStopped } from "../navigation/progress.ts";
import { mayOpenEnd, mayOpenPage } from "../navigation/reach.ts";
import { isChangedFrom } from "./changing.ts";
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
  "changes an answer from": ({ context }: Given, at: ChangedFrom) => isChangedFrom(context, at),
  "has not chosen the background": ({ context: { questionnaire, session } }: Given) =>
    session.isBackgroundWanted === undefined &&
    nextBackgroundPage(questionnaire, session) !== undefined,
  "has a background page not yet seen": ({ context: { questionnaire, session } }: Given) =>
    session.isBackgroundWanted === true && nextBackgroundPage(questionnaire, session) !== undefined,

  "leaves a page with an emergency": ({ context }: Given) =>
    context.session.isAccepted && entersEmergency(context),
  wants: (given: Given, at: string) => wantedAt(given, at) !== undefined,
  "wants nothing": (given: Given) => wantedIn(given) === undefined,
  "wants a page that may be opened": ({ context, event }: Given) => {
    const { questionnaire, session } = context;
    const { pageId } = wantedAt({ context, event }, "asking") ?? {};
    return pageId !== undefined && mayOpenPage(questionnaire, session, pageId);
  },
  "wants to see the emergency": ({ context, event }: Given) =>
    wantedAt({ context, event }, "urgent") !== undefined &&
    isEmergency(context.questionnaire, context.session.answers),
  "has not come to the end": ({ context: { questionnaire, session } }: Given) =>
    !mayOpenEnd(questionnaire, session),

  "is of another page": ({ context }: Given, pageId: string) => context.pageId !== pageId,
  "has problems": ({ context }: Given) => problemsOn(context).length > 0,
  "has something to bring back": ({ context }: Given) => context.deleted !== undefined,
  "has set it aside": ({ context: { session } }: Given, index: number) => index in session.setAside,
};

/** The place that is wanted, if it is this one. */
function wantedAt(given: Given, at: string): Wanted | undefined {
  const wanted = wantedIn(given);
  return wanted?.at === at ? wanted : undefined;
}

/** The place that an address asks for, or else that where answers which are brought back were left. */
export function wantedIn({ context, event }: Given): Wanted | undefined {
  return event.type === "place.open" ? event.place : context.wanted;
}
