import type { JudgingQuestionnaire, Questionnaire } from "../questionnaire/schema.ts";
import { type Assessment, assess } from "./assess.ts";
import type { Earlier } from "./changes.ts";
import { isEarlier, judgingThen, stillGiven } from "./versions.ts";

/** What one record comes to by the rules of its version and by those of now. */
export type TwoJudgments = { readonly then: Assessment; readonly now: Assessment };

/**
 * What earlier answers came to then, and come to now, where the rules alone make it another result; undefined where they do
 * not, or the rules of then are not known.
 */
export function judgedAnew(
  questionnaire: Questionnaire,
  versions: readonly JudgingQuestionnaire[],
  { answers, version }: Earlier,
): TwoJudgments | undefined {
  if (version === undefined || !isEarlier(version, questionnaire.version)) return;
  const rules = judgingThen(questionnaire, versions, version);
  if (rules === questionnaire) return;
  const then = assess(rules, answers);
  const now = assess(questionnaire, stillGiven(questionnaire, answers, version));
  const isSame = then.urgency === now.urgency && then.pattern === now.pattern;
  return isSame ? undefined : { then, now };
}
