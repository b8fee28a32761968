import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import { nextMainPage } from "./next.ts";
import { isSeen, isStopped, type Progress, partsOf } from "./progress.ts";

/**
 * Whether a page of questions may be opened: one that was seen, the next one, and once the main part is complete any
 * page of the background. While an emergency is not passed, only pages that were seen, so that an answer can be changed.
 */
export function mayOpenPage(
  questionnaire: AskedQuestionnaire,
  progress: Progress,
  pageId: string,
): boolean {
  const { answers } = progress;
  const { main, background } = partsOf(questionnaire, answers);
  const page = [...main, ...background].find(({ id }) => id === pageId);
  if (!page) return false;
  if (isSeen(page, answers)) return true;
  if (isStopped(questionnaire, progress)) return false;
  const next = nextMainPage(questionnaire, progress);
  return next ? page.id === next.id : background.includes(page);
}

/** Whether the choice, the check of the answers and the result may be opened: the main part is complete. */
export function mayOpenEnd(questionnaire: AskedQuestionnaire, progress: Progress): boolean {
  return !isStopped(questionnaire, progress) && !nextMainPage(questionnaire, progress);
}
