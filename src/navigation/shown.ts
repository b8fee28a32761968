import { type Answers, withAnswers } from "../engine/answer.ts";
import { once } from "../engine/once.ts";
import { type PathPage, pagesOf, pathOf } from "../engine/path.ts";
import type { AskedQuestionnaire, Page } from "../questionnaire/schema.ts";

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
  const page = pagesOf(questionnaire).find(({ id }) => id === pageId);
  if (!page) return;
  return pathOf(questionnaire, withEntered(answers, drafts, page)).pages.find(
    ({ id }) => id === pageId,
  );
}

/** The answers with what was entered on a page; the very answers where nothing was. */
const withEntered = once((answers: Answers, drafts: Answers, { items }: Page): Answers => {
  const own = items.filter(({ linkId }) => linkId in drafts);
  return withAnswers(
    answers,
    Object.fromEntries(own.map(({ linkId }) => [linkId, drafts[linkId] ?? null])),
  );
});
