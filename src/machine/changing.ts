import { pageOf } from "../engine/path.ts";
import { nextMainPage } from "../navigation/next.ts";
import type { Change, ChangedFrom, Wanted, WayPlace } from "../navigation/place.ts";
import { pageShown } from "../navigation/shown.ts";
import type { ScreeningContext } from "./context.ts";
import { ask } from "./updates.ts";

// Who comes to change an answer returns to where they came from, once all that must come before is asked and told.

/**
 * The change that begins with opening a page. Whoever only comes by on the way, or comes to the same question again, goes on
 * with the one that is begun; a question that the page does not ask is none.
 */
function changeAt(
  { questionnaire, session, changing }: ScreeningContext,
  { pageId, change }: Wanted,
): Change | undefined {
  if (!change) return changing?.from && changing;
  const { linkId, from = "review" } = change;
  if (linkId === changing?.linkId) return changing;
  const page = pageShown(questionnaire, session, pageId);
  if (!page?.items.some((item) => item.linkId === linkId)) return undefined;
  return { linkId, from: nextMainPage(questionnaire, session) ? undefined : from };
}

/** Asks the page that is wanted, for whoever comes to change an answer on it or only comes by. */
export function askWanted(
  context: ScreeningContext,
  wanted: Wanted | undefined,
): Partial<ScreeningContext> {
  if (wanted?.pageId === undefined) return {};
  return { ...ask(context, wanted.pageId), changing: changeAt(context, wanted) };
}

/** What a change comes to where the way through the screening is left, or ends: there it is over. */
export function changeOver(
  { changing }: ScreeningContext,
  at: WayPlace["at"],
): Pick<ScreeningContext, "changing" | "changed"> {
  return { changing: undefined, changed: changing?.from === at ? changing.linkId : undefined };
}

/** The place where the answer that is being changed is asked; undefined where none is. */
export function changingPlace({ questionnaire, changing }: ScreeningContext) {
  if (!changing) return undefined;
  const page = pageOf(questionnaire, changing.linkId);
  return page && ({ at: "asking", pageId: page.id, change: changing } as const);
}

/** Whether somebody who changes an answer came from this place. */
export function isChangedFrom({ changing }: ScreeningContext, at: ChangedFrom): boolean {
  return changing?.from === at;
}
