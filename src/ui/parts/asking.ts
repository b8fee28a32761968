import { pagesOf } from "../../engine/path.ts";
import type { Place } from "../../machine/place.ts";
import type { EarlyView } from "../view.ts";

/** The place where an item is asked. */
export function askingOf({ questionnaire }: EarlyView, linkId: string): Place | undefined {
  const page = pagesOf(questionnaire).find(({ items }) =>
    items.some((item) => item.linkId === linkId),
  );
  return page && { at: "asking", pageId: page.id };
}
