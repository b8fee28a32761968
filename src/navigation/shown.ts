import type { Answers } from "../engine/answer.ts";
import { type PathPage, pagesOf, pathOf } from "../engine/path.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";

/** What a person said so far: what they gave, and what they only entered. */
export type Entered = { readonly answers: Answers; readonly drafts: Answers };

/**
 * The page of this id with the items to show, what was just entered on it taken into account; undefined off the path.
 * What was entered elsewhere and could not be taken opens and closes nothing here.
 */
export function pageShown(
  questionnaire: AskedQuestionnaire,
  { answers, drafts }: Entered,
  pageId: string | undefined,
): PathPage | undefined {
  const items = pagesOf(questionnaire).find(({ id }) => id === pageId)?.items ?? [];
  const own = items.filter(({ linkId }) => linkId in drafts);
  const entered = Object.fromEntries(own.map(({ linkId }) => [linkId, drafts[linkId] ?? null]));
  return pathOf(questionnaire, { ...answers, ...entered }).pages.find(({ id }) => id === pageId);
}
