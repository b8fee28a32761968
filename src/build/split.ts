import { withParts } from "../authoring/check/checks/conditions.ts";
import { termOf } from "../engine/condition.ts";
import { itemsOf } from "../engine/path.ts";
import type { AskedQuestionnaire, Condition, Questionnaire } from "../questionnaire/schema.ts";

/** A questionnaire in two parts that together are the whole. */
export type Split = {
  /** What is loaded before the first question: of the urgencies only an emergency, of the terms only what that and the path need. */
  readonly asked: AskedQuestionnaire;
  readonly judging: Omit<Questionnaire, Exclude<keyof AskedQuestionnaire, "terms" | "urgency">>;
};

/** Splits a questionnaire into what is asked and what judges the answers. */
export function split(questionnaire: Questionnaire): Split {
  const { findings, pattern, history, lines, notes, bring, asks, say, causes, ...rest } =
    questionnaire;
  const { terms, urgency } = questionnaire;
  const first = urgency.filter(({ code }) => code === "emergency");
  const needed = new Set<string>();
  const name = (when: Condition) => {
    for (const part of withParts(when)) {
      if (part.op !== "term" || needed.has(part.id)) continue;
      needed.add(part.id);
      name(termOf(part.id, terms));
    }
  };
  for (const { enableWhen } of itemsOf(questionnaire)) if (enableWhen) name(enableWhen);
  for (const { reasons = [] } of first) for (const { when } of reasons) name(when);
  return {
    asked: {
      ...rest,
      terms: Object.fromEntries(Object.entries(terms).filter(([id]) => needed.has(id))),
      urgency: first,
    },
    judging: {
      terms,
      urgency,
      findings,
      pattern,
      ...(history && { history }),
      ...{ lines, notes, bring, asks, say, causes },
    },
  };
}
