import type { Condition, FindingStatus, Questionnaire } from "../questionnaire/schema.ts";
import { type Answer, hasAny, isAnswered, isKnown } from "./answer.ts";

/** True, false, or not known (undefined): silence makes nothing true and nothing false. */
export type Truth = boolean | undefined;

/** What a condition may read. */
export type Facts = {
  /** The answers of the items that are asked. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly terms: Questionnaire["terms"];
  /** The findings judged so far; one without a status counts as unknown. */
  readonly statuses?: ReadonlyMap<string, FindingStatus>;
  /** What may still turn out otherwise: whatever hangs on it is then not known. */
  readonly open?: { readonly items: ReadonlySet<string>; readonly findings: ReadonlySet<string> };
};

/** Evaluates a condition in Kleene's three-valued logic. Throws on a term that the questionnaire does not define. */
export function evaluate(condition: Condition, facts: Facts): Truth {
  switch (condition.op) {
    case "answered":
      return facts.open?.items.has(condition.item)
        ? undefined
        : isAnswered(facts.answers.get(condition.item));
    case "known":
      return facts.open?.items.has(condition.item)
        ? undefined
        : isKnown(facts.answers.get(condition.item));
    case "selected":
      return facts.open?.items.has(condition.item)
        ? undefined
        : selected(facts.answers.get(condition.item), condition.codes);
    case "term":
      return evaluate(termOf(condition.id, facts.terms), facts);
    case "finding":
      return facts.open?.findings.has(condition.id)
        ? undefined
        : condition.status.includes(facts.statuses?.get(condition.id) ?? "unknown");
    case "not":
      return negate(evaluate(condition.of, facts));
    case "unless":
      return unless(evaluate(condition.of, facts), facts);
    case "all":
      return negate(isAny(condition.of, facts, false));
    case "any":
      return isAny(condition.of, facts, true);
    case "at-least":
      return isAtLeast(condition.count, condition.of, facts);
  }
}

/** Whether the condition certainly holds. An absent condition always does. */
export function holds(condition: Condition | undefined, facts: Facts): boolean {
  return condition === undefined || evaluate(condition, facts) === true;
}

/** The condition a term stands for. Throws on one that is not defined. */
export function termOf(id: string, terms: Questionnaire["terms"]): Condition {
  const term = terms[id];
  if (term === undefined) throw new Error(`No term is called "${id}".`);
  return term;
}

function selected(answer: Answer | undefined, codes: readonly string[]): Truth {
  if (hasAny(answer, codes)) return true;
  return isKnown(answer) ? false : undefined;
}

function negate(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

function unless(truth: Truth, facts: Facts): Truth {
  return truth === undefined && facts.open ? undefined : truth !== true;
}

/** Whether any condition is `wanted`; "all are true" is the contrary of "any is false". */
function isAny(conditions: readonly Condition[], facts: Facts, wanted: boolean): Truth {
  let isOpen = false;
  for (const condition of conditions) {
    const truth = evaluate(condition, facts);
    if (truth === wanted) return true;
    if (truth === undefined) isOpen = true;
  }
  return isOpen ? undefined : false;
}

function isAtLeast(count: number, conditions: readonly Condition[], facts: Facts): Truth {
  let certain = 0;
  let possible = 0;
  for (const condition of conditions) {
    const truth = evaluate(condition, facts);
    if (truth === true) certain += 1;
    if (truth !== false) possible += 1;
    if (certain >= count) return true;
  }
  return possible >= count ? undefined : false;
}
