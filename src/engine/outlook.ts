import type { Condition, FindingStatus, Questionnaire } from "../questionnaire/schema.ts";
import { type Answer, type Answers, isKnown } from "./answer.ts";
import { evaluate, type Facts } from "./condition.ts";
import { once } from "./once.ts";
import { itemsOf, pathOf } from "./path.ts";
import { inPageOrder, itemsReadBy } from "./reads.ts";

/** Which unknown answers could still change the result: linkIds of items that are asked, in page order. */
export type Outlook = {
  readonly urgency: readonly string[];
  readonly pattern: readonly string[];
};

/**
 * Follows every rule with the unknown answers left open. An item is listed when a rule that could still turn out
 * otherwise reads it. Rules are followed one by one, so an item may be listed that in the end changes nothing; one
 * that could change something is never left out.
 */
export const outlookOf = once((questionnaire: Questionnaire, answers: Answers): Outlook => {
  const open = openItems(questionnaire, answers);
  const facts = openFacts(questionnaire, open);
  const urgency = questionnaire.urgency.map(({ reasons = [] }) => reasons.map(({ when }) => when));
  const pattern = questionnaire.pattern.map(({ when }) => [when].filter((c) => c !== undefined));
  const named = (conditions: readonly Condition[]) => unknownAmong(questionnaire, conditions, open);
  return { urgency: named(undecided(urgency, facts)), pattern: named(undecided(pattern, facts)) };
});

type OpenItems = {
  readonly answers: ReadonlyMap<string, Answer>;
  /** Items without a known answer that are asked, or may come to be. */
  readonly items: ReadonlySet<string>;
  /** Those among them that are asked as things stand. */
  readonly unknown: ReadonlySet<string>;
};

function openItems(questionnaire: Questionnaire, all: Answers): OpenItems {
  const answers = new Map<string, Answer>();
  const items = new Set<string>();
  const facts = {
    answers,
    terms: questionnaire.terms,
    open: { items, findings: new Set<string>() },
  };
  for (const { linkId, enableWhen } of itemsOf(questionnaire)) {
    const isAsked = enableWhen ? evaluate(enableWhen, facts) : true;
    const answer = all[linkId];
    if (isAsked && answer !== undefined) answers.set(linkId, answer);
    if (isAsked === undefined || (isAsked && !isKnown(answer))) items.add(linkId);
  }
  const path = pathOf(questionnaire, all);
  const unknown = new Set([...path.asked].filter((linkId) => !isKnown(path.answers.get(linkId))));
  return { answers, items, unknown };
}

function openFacts(questionnaire: Questionnaire, { answers, items }: OpenItems): Facts {
  const findings = new Set<string>();
  const statuses = new Map<string, FindingStatus>();
  const facts = { answers, terms: questionnaire.terms, statuses, open: { items, findings } };
  for (const { id, met, unclear, notMet } of questionnaire.findings) {
    const [isMet, isUnclear, isNotMet] = [met, unclear, notMet].map(
      (when) => when !== undefined && evaluate(when, facts),
    );
    if (isMet === true) statuses.set(id, "met");
    else if (isMet === undefined || isUnclear === undefined || isNotMet === undefined)
      findings.add(id);
    else statuses.set(id, isUnclear ? "unclear" : isNotMet ? "not-met" : "unknown");
  }
  return facts;
}

/** The conditions that are not decided, of every outcome up to the first that certainly holds; the last has none. */
function undecided(
  outcomes: readonly (readonly Condition[])[],
  facts: Facts,
): readonly Condition[] {
  const found: Condition[] = [];
  for (const conditions of outcomes) {
    const truths = conditions.map((when) => evaluate(when, facts));
    if (truths.includes(true)) break;
    found.push(...conditions.filter((_, index) => truths[index] === undefined));
  }
  return found;
}

/** The items a person could answer now to decide the conditions: those they read, or those that open what they read. */
function unknownAmong(
  questionnaire: Questionnaire,
  conditions: readonly Condition[],
  { items, unknown }: OpenItems,
): readonly string[] {
  const read = new Set(itemsReadBy(questionnaire, conditions));
  for (const { linkId, enableWhen } of [...itemsOf(questionnaire)].reverse()) {
    if (!read.has(linkId) || !items.has(linkId) || !enableWhen) continue;
    for (const opener of itemsReadBy(questionnaire, [enableWhen])) read.add(opener);
  }
  return inPageOrder(questionnaire, read).filter((linkId) => unknown.has(linkId));
}
