import { isAnswered, standsAlone } from "../engine/answer.ts";
import { itemOf, relevantAnswers } from "../engine/path.ts";
import { isRequired } from "../engine/problem.ts";
import type { Support } from "../engine/support.ts";
import { answerText, type Source } from "./answer.ts";
import { shortText } from "./question.ts";

/** A reason as a line, and the item whose question may still be answered where the reason rests on silence. */
export type ReasonLine = { readonly text: string; readonly open?: string };

/** What a rule rests on as lines: "Swallowing: a little". A sign chosen from a list of signs says itself. */
export function reasonLines(source: Source, because: readonly Support[]): readonly ReasonLine[] {
  return because.flatMap((support) => linesOf(source, support));
}

function linesOf(
  { questionnaire, answers, t }: Source,
  { linkId, codes }: Support,
): readonly ReasonLine[] {
  const item = itemOf(questionnaire, linkId);
  if (!item) return [];
  if (item.type === "multi" && isRequired(item)) {
    // That none was chosen is no sign, and says nothing without the list.
    return codes
      .filter((code) => !standsAlone(code))
      .map((code) => ({ text: answerText(t, item, [code]) }));
  }
  const answer = relevantAnswers(questionnaire, answers).get(linkId);
  // Of several codes chosen, only those that matter are a reason.
  const told = item.type === "multi" && codes.length > 0 ? codes : answer;
  const text = `${shortText(t, item)}: ${answerText(t, item, told)}`;
  return [isAnswered(answer) ? { text } : { text, open: linkId }];
}
