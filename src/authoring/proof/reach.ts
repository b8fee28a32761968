import type { Questionnaire } from "../../questionnaire/schema.ts";
import { countsOf, diagramOf } from "./diagram.ts";
import { type Outcomes, patterns, statuses, urgencies } from "./readings.ts";

/** How many records come to each of what a questionnaire can say. */
export type Reach = ReadonlyMap<string, bigint>;

export function urgencyReach(questionnaire: Questionnaire): Reach {
  return reachOf(questionnaire, urgencies(questionnaire));
}

export function patternReach(questionnaire: Questionnaire): Reach {
  return reachOf(questionnaire, patterns(questionnaire));
}

/** How many records each reason decides alone: no sooner urgency holds, and no other reason of the same. */
export function reasonReach(questionnaire: Questionnaire): Reach {
  const reach = new Map<string, bigint>();
  const sooner: Outcomes[number][] = [];
  for (const { code, reasons = [] } of questionnaire.urgency) {
    for (const { id, when } of reasons) {
      const others = reasons.filter((reason) => reason.id !== id);
      const outcomes = [
        ...sooner,
        ...others.map((other) => ({ label: "other", when: other.when })),
        { label: "alone", when },
        { label: "later" },
      ];
      reach.set(`${code} ${id}`, reachOf(questionnaire, outcomes).get("alone") ?? 0n);
    }
    sooner.push(...reasons.map(({ when }) => ({ label: "sooner", when })));
  }
  return reach;
}

/** How many records give a finding each status it has a rule for; for a pointer, met. */
export function findingReach(questionnaire: Questionnaire): Reach {
  return new Map(
    questionnaire.findings.flatMap(({ id }) => {
      const outcomes = statuses(questionnaire, id);
      const counts = reachOf(questionnaire, outcomes);
      return outcomes.map(({ label }) => [`${id} ${label}`, counts.get(label) ?? 0n] as const);
    }),
  );
}

function reachOf(questionnaire: Questionnaire, outcomes: Outcomes): Reach {
  return countsOf(diagramOf(questionnaire, outcomes));
}
