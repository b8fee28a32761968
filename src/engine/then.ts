import type { JudgingQuestionnaire, Questionnaire } from "../questionnaire/schema.ts";
import { type Assessment, assess } from "./assess.ts";
import type { Earlier } from "./changes.ts";
import { isEarlier, judgingThen, stillGiven } from "./versions.ts";

/** What one record comes to by the rules of its version and by those of now. */
export type TwoJudgments = { readonly then: Assessment; readonly now: Assessment };

/** What answers came to by the rules of their version, as far as those are known, and what they come to now. */
export function judgments(
  questionnaire: Questionnaire,
  versions: readonly JudgingQuestionnaire[],
  { answers, version }: Earlier,
): TwoJudgments {
  const now = assess(questionnaire, stillGiven(questionnaire, answers, version));
  const isOfEarlier = version !== undefined && isEarlier(version, questionnaire.version);
  const rules = isOfEarlier ? judgingThen(questionnaire, versions, version) : questionnaire;
  const then = rules === questionnaire ? now : assess(rules, answers);
  return { then, now };
}
