import type { Condition, FindingRule, PathQuestionnaire } from "../questionnaire/schema.ts";
import { codesOf } from "./answer.ts";
import { evaluate, type Facts, termOf } from "./condition.ts";
import { inPageOrder } from "./reads.ts";

/** An answer that a rule rests on: the codes of it that made it so; none where the rule rests on silence. */
export type Support = { readonly linkId: string; readonly codes: readonly string[] };

/** What asks, and what judges where conditions may name a finding. */
export type Supported = PathQuestionnaire & { readonly findings?: readonly FindingRule[] };

/** What the conditions that hold rest on, in page order, codes as they were given; an item that is not asked is no support. */
export function supportOf(
  questionnaire: Supported,
  conditions: readonly Condition[],
  facts: Facts,
  asked: ReadonlySet<string>,
): readonly Support[] {
  const found = new Map<string, ReadonlySet<string>>();
  const rest = (linkId: string, codes: readonly string[]) => {
    if (!asked.has(linkId)) return;
    found.set(linkId, new Set([...(found.get(linkId) ?? []), ...codes]));
  };
  for (const condition of conditions) collect(condition, true, { questionnaire, facts, rest });
  return inPageOrder(questionnaire, new Set(found.keys())).map((linkId) => ({
    linkId,
    codes: codesOf(facts.answers.get(linkId)).filter((code) => found.get(linkId)?.has(code)),
  }));
}

type Search = {
  readonly questionnaire: Supported;
  readonly facts: Facts;
  readonly rest: (linkId: string, codes: readonly string[]) => void;
};

/** Follows a condition that is certainly true, or one that is not, to the answers that leave it so. */
function collect(condition: Condition, isTrue: boolean, search: Search): void {
  const { questionnaire, facts, rest } = search;
  switch (condition.op) {
    case "selected": {
      const codes = codesOf(facts.answers.get(condition.item));
      rest(condition.item, isTrue ? codes.filter((code) => condition.codes.includes(code)) : codes);
      return;
    }
    case "answered":
    case "known":
      rest(condition.item, codesOf(facts.answers.get(condition.item)));
      return;
    case "term":
      collect(termOf(condition.id, facts.terms), isTrue, search);
      return;
    case "finding": {
      const finding = questionnaire.findings?.find(({ id }) => id === condition.id);
      if (finding && facts.statuses?.get(condition.id) === "met") {
        collect(finding.met, true, search);
      }
      return;
    }
    case "not":
    case "unless":
      collect(condition.of, !isTrue, search);
      return;
    case "all":
    case "any":
    case "at-least":
      for (const part of condition.of) {
        if ((evaluate(part, facts) === true) === isTrue) collect(part, isTrue, search);
      }
  }
}
