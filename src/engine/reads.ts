import type {
  Condition,
  FindingRule,
  JudgingQuestionnaire,
  PathQuestionnaire,
} from "../questionnaire/schema.ts";
import { termOf } from "./condition.ts";
import { once } from "./once.ts";
import { itemsOf } from "./path.ts";

/** The linkIds that a condition reads, in page order; terms and findings are followed to the items behind them. */
export function itemsReadBy(
  questionnaire: JudgingQuestionnaire,
  conditions: readonly Condition[],
): readonly string[] {
  const found: Found = { items: new Set(), followed: new Set() };
  for (const condition of conditions) collect(condition, questionnaire, found);
  return inPageOrder(questionnaire, found.items);
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
  const placed = placesOf(questionnaire);
  const placeOf = (linkId: string) => placed.get(linkId) ?? 0;
  return [...linkIds]
    .filter((linkId) => placed.has(linkId))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** The items found so far, and the terms and findings followed: each is followed once, however often it is named. */
type Found = { readonly items: Set<string>; readonly followed: Set<Condition | FindingRule> };

function collect(condition: Condition, questionnaire: JudgingQuestionnaire, found: Found): void {
  switch (condition.op) {
    case "answered":
    case "known":
    case "selected":
      found.items.add(condition.item);
      return;
    case "term": {
      const term = termOf(condition.id, questionnaire.terms);
      if (found.followed.has(term)) return;
      found.followed.add(term);
      collect(term, questionnaire, found);
      return;
    }
    case "finding": {
      const finding = findingsOf(questionnaire).get(condition.id);
      if (!finding || found.followed.has(finding)) return;
      found.followed.add(finding);
      for (const when of conditionsOf(finding)) collect(when, questionnaire, found);
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

// Where an item stands and what a finding is called never change. To go through all of them again for each rule would
// take a hundred times as long where there are ten times as many.

const placesOf = once(
  (questionnaire: PathQuestionnaire): ReadonlyMap<string, number> =>
    new Map(itemsOf(questionnaire).map(({ linkId }, index) => [linkId, index])),
);

const findingsOf = once(
  ({ findings }: JudgingQuestionnaire): ReadonlyMap<string, FindingRule> =>
    new Map(findings.map((finding) => [finding.id, finding])),
);
