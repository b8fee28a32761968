import type {
  Condition,
  FindingRule,
  JudgingQuestionnaire,
  PathQuestionnaire,
} from "../questionnaire/schema.ts";
import { termOf } from "./condition.ts";
import { itemsOf } from "./path.ts";

/** The linkIds that a condition reads, in page order; terms and findings are followed to the items behind them. */
export function itemsReadBy(
  questionnaire: JudgingQuestionnaire,
  conditions: readonly Condition[],
): readonly string[] {
  const found = new Set<string>();
  for (const condition of conditions) collect(condition, questionnaire, found);
  return inPageOrder(questionnaire, found);
}

/** The conditions of a finding: when it is met, unclear and not met. */
export function conditionsOf(finding: FindingRule): readonly Condition[] {
  return [finding.met, finding.unclear, finding.notMet].filter((when) => when !== undefined);
}

/** A condition that looks at the answer to one item; nothing else in a rule sees an answer. */
export type Reading = Extract<Condition, { readonly item: string }>;

/** The conditions that stand directly in a condition; one behind the name of a term or a finding does not. */
export function partsOf(condition: Condition): readonly Condition[] {
  if (!("of" in condition)) return [];
  return "op" in condition.of ? [condition.of] : condition.of;
}

/** Puts linkIds in the order in which they are asked. */
export function inPageOrder(
  questionnaire: PathQuestionnaire,
  linkIds: ReadonlySet<string>,
): readonly string[] {
  return itemsOf(questionnaire)
    .map((item) => item.linkId)
    .filter((linkId) => linkIds.has(linkId));
}

function collect(
  condition: Condition,
  questionnaire: JudgingQuestionnaire,
  found: Set<string>,
): void {
  switch (condition.op) {
    case "answered":
    case "known":
    case "selected":
      found.add(condition.item);
      return;
    case "term":
      collect(termOf(condition.id, questionnaire.terms), questionnaire, found);
      return;
    case "finding": {
      const named = questionnaire.findings.filter(({ id }) => id === condition.id);
      for (const when of named.flatMap(conditionsOf)) collect(when, questionnaire, found);
      return;
    }
    case "not":
    case "unless":
    case "all":
    case "any":
    case "at-least":
      for (const part of partsOf(condition)) collect(part, questionnaire, found);
  }
}
