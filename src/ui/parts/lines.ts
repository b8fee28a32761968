import { codesOf } from "../../engine/answer.ts";
import type { Assessment } from "../../engine/assess.ts";
import { itemsOf, relevantAnswers } from "../../engine/path.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import { shortText } from "../../questionnaire/words.ts";
import { answerText } from "../../sheet/words.ts";
import type { View } from "../view.ts";

/** The answers that made the urgency what it is; of a choice of several, each on a line of its own. */
export function reasonLines(view: View, assessment: Assessment): readonly string[] {
  const { questionnaire, answers } = view.context;
  return reasonsOf(questionnaire, answers, assessment).because.flatMap((linkId) =>
    answerLines(view, linkId),
  );
}

/** An answer as lines: "Swallowing: a little". A sign chosen from a list of signs says itself. */
export function answerLines({ context, text }: View, linkId: string): readonly string[] {
  const { questionnaire } = context;
  const item = itemsOf(questionnaire).find((candidate) => candidate.linkId === linkId);
  if (!item) return [];
  const answer = relevantAnswers(questionnaire, context.answers).get(linkId);
  if (item.type === "multi" && item.required) {
    return codesOf(answer).map((code) => answerText(text, item, [code]));
  }
  return [`${shortText(text, item)}: ${answerText(text, item, answer)}`];
}
