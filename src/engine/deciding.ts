import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Answers } from "./answer.ts";
import { outlookOf } from "./outlook.ts";
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
