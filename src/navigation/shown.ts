import type { Answers } from "../engine/answer.ts";
import { type PathPage, pathOf } from "../engine/path.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";

/** What a person said so far: what they gave, and what they only entered. */
export type Entered = { readonly answers: Answers; readonly drafts: Answers };

/** The page of this id with the items to show, what was just entered taken into account; undefined off the path. */
export function pageShown(
  questionnaire: Questionnaire,
  { answers, drafts }: Entered,
  pageId: string | undefined,
): PathPage | undefined {
  return pathOf(questionnaire, { ...answers, ...drafts }).pages.find(({ id }) => id === pageId);
}
