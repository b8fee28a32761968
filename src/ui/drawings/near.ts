import type { ScreeningContext } from "../../machine/context.ts";
import { movementOf } from "../../questionnaire/keys.ts";
import type { Sketches } from "./sketch.ts";

/**
 * Loads the drawings where a page with one is shown or comes next. None are there when they cannot be loaded: nothing is
 * amiss then, as the words beside them say all that they show.
 */
export function sketchesNear(context: ScreeningContext): Promise<Sketches> | undefined {
  if (!isNear(context)) return undefined;
  return import("./sketches.ts").then(
    ({ sketches }) => sketches,
    () => ({}),
  );
}

function isNear({ questionnaire, place }: ScreeningContext): boolean {
  if (place.at !== "asking") return false;
  const pages = questionnaire.sections.flatMap((section) => section.pages);
  const shown = pages.findIndex(({ id }) => id === place.pageId);
  return pages.slice(shown, shown + 2).some((page) => movementOf(page) !== undefined);
}
