import { itemsOf } from "../../../engine/path.ts";
import { partsOf, type Reading } from "../../../engine/reads.ts";
import type {
  Condition,
  Finding,
  FindingStatus,
  Questionnaire,
} from "../../../questionnaire/schema.ts";
import { termOf } from "./conditions.ts";
import { EMPTY, type Needs, needsOf, type Outcome } from "./states.ts";

export type { Needs } from "./states.ts";

/** Says what something needs; undefined if it cannot be, whatever is answered. */
export type Needing = {
  /** For a condition to come out so. */
  readonly toBe: (condition: Condition, outcome: Outcome) => Needs | undefined;
  /** For a finding to have a status. */
  readonly toHave: (finding: Finding, status: FindingStatus) => Needs | undefined;
};

/**
 * Works out needs by following conditions, terms, findings and what an item hangs on. It errs to one side: what it
 * calls impossible is impossible, but some impossible conditions escape it. The questionnaire must be sound: every
 * name exists and nothing goes round in circles.
 */
export function needing(questionnaire: Questionnaire): Needing {
  const items = new Map(itemsOf(questionnaire).map((item) => [item.linkId, item]));
  const findings = new Map(questionnaire.findings.map((finding) => [finding.id, finding]));

  function toBe(condition: Condition, outcome: Outcome): Needs | undefined {
    switch (condition.op) {
      case "answered":
      case "known":
      case "selected":
        return ofReading(condition, outcome);
      case "term": {
        const term = termOf(questionnaire, condition.id);
        return term && toBe(term, outcome);
      }
      case "finding": {
        const finding = findings.get(condition.id);
        const statuses = STATUSES.filter((s) => condition.status.includes(s) === isYes(outcome));
        return finding && either(statuses.map((status) => toHave(finding, status)));
      }
      case "not":
        return toBe(condition.of, CONTRARY[outcome]);
      case "unless":
        return toBe(condition.of, isYes(outcome) ? "not-true" : "true");
      case "all":
        return ofMany(condition, condition.of.length, outcome);
      case "any":
        return ofMany(condition, 1, outcome);
      case "at-least":
        return ofMany(condition, condition.count, outcome);
    }
  }

  function ofReading(reading: Reading, outcome: Outcome): Needs | undefined {
    const item = items.get(reading.item);
    if (!item) return undefined;
    const needs = needsOf(questionnaire, item, reading, outcome);
    if (!item.enableWhen || needs.get(item.linkId)?.has(EMPTY)) return both([needs]);
    return both([needs, toBe(item.enableWhen, "true")]);
  }

  /** Where at least `count` parts must be true, it takes all but `count - 1` that are not for it to fail. */
  function ofMany(condition: Condition, count: number, outcome: Outcome): Needs | undefined {
    const needs = partsOf(condition).map((part) => toBe(part, outcome));
    const wanted = isYes(outcome) ? count : needs.length - count + 1;
    const possible = needs.filter((need) => need !== undefined);
    if (wanted <= 0) return NOTHING;
    if (possible.length < wanted) return undefined;
    return possible.length === wanted ? both(possible) : either(possible);
  }

  /** A finding is the first of met, unclear and not met whose rule is true, and otherwise unknown. */
  function toHave({ met, unclear, notMet }: Finding, status: FindingStatus): Needs | undefined {
    const rules = { met, unclear, "not-met": notMet, unknown: ALWAYS };
    const rule = rules[status];
    if (rule === undefined) return undefined;
    const before = STATUSES.slice(0, STATUSES.indexOf(status)).flatMap((s) => rules[s] ?? []);
    return both([...before.map((when) => toBe(when, "not-true")), toBe(rule, "true")]);
  }

  return { toBe, toHave };
}

/** What is needed for all at once; undefined if they need an item in states that exclude each other. */
export function both(needs: readonly (Needs | undefined)[]): Needs | undefined {
  const all = gather();
  return needs.every(all.add) ? all.needs : undefined;
}

/** Gathers what is needed for more and more at once. */
export function gather() {
  const needs = new Map<string, ReadonlySet<string>>();
  let isPossible = true;
  const narrowed = (item: string, states: ReadonlySet<string>) => {
    const before = needs.get(item);
    return before ? new Set([...states].filter((state) => before.has(state))) : states;
  };
  return {
    needs: needs as Needs,
    /** Adds what one more needs; false once all of it cannot be at once. */
    add: (need: Needs | undefined): boolean => {
      if (need === undefined) isPossible = false;
      for (const [item, states] of need ?? []) {
        const kept = narrowed(item, states);
        if (kept.size === 0) isPossible = false;
        needs.set(item, kept);
      }
      return isPossible;
    },
    /** Whether something can be beside all that was added; it adds nothing. */
    admits: (need: Needs): boolean =>
      isPossible && [...need].every(([item, states]) => narrowed(item, states).size > 0),
  };
}

/** What is needed for one of them at least: an item that all of them need, in the states that any allows. */
function either(needs: readonly (Needs | undefined)[]): Needs | undefined {
  const possible = needs.filter((need) => need !== undefined);
  return possible.length === 0 ? undefined : possible.reduce(eitherOf);
}

function eitherOf(one: Needs, other: Needs): Needs {
  const shared = new Map<string, ReadonlySet<string>>();
  for (const [item, states] of one) {
    const others = other.get(item);
    if (others) shared.set(item, new Set([...states, ...others]));
  }
  return shared;
}

/** In the order in which they are tried. */
const STATUSES: readonly FindingStatus[] = ["met", "unclear", "not-met", "unknown"];

const CONTRARY = {
  true: "false",
  false: "true",
  "not-true": "not-false",
  "not-false": "not-true",
} as const satisfies Record<Outcome, Outcome>;

/** Needs nothing of any item. */
const NOTHING: Needs = new Map();

const ALWAYS: Condition = { op: "all", of: [] };

function isYes(outcome: Outcome): boolean {
  return outcome === "true" || outcome === "not-false";
}
