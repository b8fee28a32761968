import { codesOf } from "../engine/answer.ts";
import type { Assessment } from "../engine/assess.ts";
import { itemOf, relevantAnswers } from "../engine/path.ts";
import { isRequired } from "../engine/problem.ts";
import { reasonsOf } from "../engine/reasons.ts";
import { answerText, type Source } from "./answer.ts";
import { shortText } from "./question.ts";

/** The answers that made the urgency what it is; of a choice of several, each on a line of its own. */
export function reasonLines(source: Source, assessment: Assessment): readonly string[] {
  const { questionnaire, answers } = source;
  return reasonsOf(questionnaire, answers, assessment).because.flatMap((linkId) =>
    answerLines(source, linkId),
  );
}

/** An answer as lines: "Swallowing: a little". A sign chosen from a list of signs says itself. */
export function answerLines(
  { questionnaire, answers, t }: Source,
  linkId: string,
): readonly string[] {
  const item = itemOf(questionnaire, linkId);
  if (!item) return [];
  const answer = relevantAnswers(questionnaire, answers).get(linkId);
  if (item.type === "multi" && isRequired(item)) {
    return codesOf(answer).map((code) => answerText(t, item, [code]));
  }
  return [`${shortText(t, item)}: ${answerText(t, item, answer)}`];
}
