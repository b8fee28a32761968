import { itemOf, itemsOf } from "../../engine/path.ts";
import { conditionsOf, partsOf, type Reading } from "../../engine/reads.ts";
import type { Condition, Questionnaire } from "../../questionnaire/schema.ts";
import { unless } from "./conditions.ts";

/** Outcomes in the order they are tried: the first whose condition certainly holds; the last needs none. */
export type Outcomes = readonly { readonly label: string; readonly when?: Condition | undefined }[];

/** The urgencies as one list of conditions: any reason is enough. */
export function urgencies({ urgency }: Questionnaire): Outcomes {
  return urgency.map(({ code, reasons }) => ({
    label: code,
    when: reasons && { op: "any", of: reasons.map(({ when }) => when) },
  }));
}

export function patterns({ pattern }: Questionnaire): Outcomes {
  return pattern.map(({ code, when }) => ({ label: code, when }));
}

/** The statuses of a finding, in the order in which they are tried. */
export function statuses({ findings }: Questionnaire, id: string): Outcomes {
  const finding = findings.find((candidate) => candidate.id === id);
  const tried = [
    { label: "met", when: finding?.met },
    { label: "unclear", when: finding?.unclear },
    { label: "not-met", when: finding?.notMet },
  ];
  return [...tried.filter(({ when }) => when), { label: "unknown" }];
}

/** That an outcome is the one: none before it holds, and it does. */
export function being(outcomes: Outcomes, label: string): Condition {
  const index = outcomes.findIndex((outcome) => outcome.label === label);
  const before = outcomes.slice(0, index).flatMap(({ when }) => (when ? [unless(when)] : []));
  const own = outcomes[index]?.when;
  return { op: "all", of: own ? [...before, own] : before };
}

/** Every reading behind conditions, by item: terms, findings and what opens an item are followed. */
export function readingsOf(
  questionnaire: Questionnaire,
  conditions: readonly Condition[],
): ReadonlyMap<string, readonly Reading[]> {
  const { terms, findings } = questionnaire;
  const readings = new Map<string, Map<string, Reading>>();
  const followed = new Set<string>();

  const once = (name: string, next: () => readonly (Condition | undefined)[]) => {
    if (followed.has(name)) return;
    followed.add(name);
    for (const condition of next()) if (condition) follow(condition);
  };
  function follow(condition: Condition): void {
    if ("item" in condition) {
      const { item } = condition;
      const known = readings.get(item) ?? new Map<string, Reading>();
      readings.set(item, known.set(JSON.stringify(condition), condition));
      once(`item ${item}`, () => [itemOf(questionnaire, item)?.enableWhen]);
    } else if (condition.op === "term") once(`term ${condition.id}`, () => [terms[condition.id]]);
    else if (condition.op === "finding") {
      const finding = findings.find(({ id }) => id === condition.id);
      once(`finding ${condition.id}`, () => (finding ? conditionsOf(finding) : []));
    } else for (const part of partsOf(condition)) follow(part);
  }

  for (const condition of conditions) follow(condition);
  return new Map([...readings].map(([item, known]) => [item, [...known.values()]]));
}

/** Every condition that urgency, pattern, a finding, or whether an item is asked, hangs on. */
export function resultRules(questionnaire: Questionnaire): readonly Condition[] {
  const { findings } = questionnaire;
  const outcomes = [...urgencies(questionnaire), ...patterns(questionnaire)];
  return [
    ...itemsOf(questionnaire).flatMap(({ enableWhen }) => enableWhen ?? []),
    ...findings.flatMap(conditionsOf),
    ...outcomes.flatMap(({ when }) => when ?? []),
  ];
}
