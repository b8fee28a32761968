import { pageOf } from "../../engine/path.ts";
import type { Place } from "../../machine/place.ts";
import type { EarlyView } from "../view.ts";

/** The places from which somebody who changes an answer returns to the result. */
const BY_THE_RESULT: readonly Place["at"][] = ["result", "keep"];

/** The place where an item is asked, for somebody who comes from what is shown to answer it and returns there. */
export function askingOf({ questionnaire, place }: EarlyView, linkId: string): Place | undefined {
  const page = pageOf(questionnaire, linkId);
  if (!page) return undefined;
  const from = BY_THE_RESULT.includes(place.at) ? "result" : "review";
  return { at: "asking", pageId: page.id, change: { linkId, from } };
}
