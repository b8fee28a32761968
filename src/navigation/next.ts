import type { PathPage } from "../engine/path.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";
import { firstUnseen, type Progress, partsOf } from "./progress.ts";

/** The page to ask next in the main part; undefined once all of it was seen. */
export function nextMainPage(
  questionnaire: AskedQuestionnaire,
  { answers }: Progress,
): PathPage | undefined {
  return firstUnseen(partsOf(questionnaire, answers).main, answers);
}

/** The page to ask next in the background part, wanted or not; undefined once all of it was seen. */
export function nextBackgroundPage(
  questionnaire: AskedQuestionnaire,
  { answers }: Progress,
): PathPage | undefined {
  return firstUnseen(partsOf(questionnaire, answers).background, answers);
}
