import type { Questionnaire } from "../questionnaire/schema.ts";
import { type Answers, isKnown } from "./answer.ts";
import { outlookOf } from "./outlook.ts";
import { askedItems, pathOf } from "./path.ts";
import { conditionsOf, inPageOrder, itemsReadBy } from "./reads.ts";

/**
 * The unknown answers to give before all others, in page order: those that could change the result, and that the core findings
 * read or that stand among the first questions, on safety.
 */
export function decidingItems(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const core = questionnaire.findings.filter(({ kind }) => kind === "core").flatMap(conditionsOf);
  const [safety] = questionnaire.sections;
  const first = safety?.pages.flatMap(({ items }) => items.map(({ linkId }) => linkId)) ?? [];
  const counted = new Set([...itemsReadBy(questionnaire, core), ...first]);
  const { urgency, pattern } = outlookOf(questionnaire, answers);
  const open = [...urgency, ...pattern].filter((linkId) => counted.has(linkId));
  return inPageOrder(questionnaire, new Set(open));
}

/**
 * All items that were reached and are not known, those to give before all others first: what somebody who answers for another
 * can ask them later. Words of one's own are not among them, for nobody has to write any.
 */
export function openItems(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const first = decidingItems(questionnaire, answers);
  const reached = askedItems(pathOf(questionnaire, answers)).filter(
    ({ linkId, type }) => type !== "text" && linkId in answers && !isKnown(answers[linkId]),
  );
  return [...new Set([...first, ...reached.map(({ linkId }) => linkId)])];
}
