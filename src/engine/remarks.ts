import type { Questionnaire, Urgency } from "../questionnaire/schema.ts";
import type { Answers } from "./answer.ts";
import { assess } from "./assess.ts";
import { holds } from "./condition.ts";
import { once } from "./once.ts";
import { relevantAnswers } from "./path.ts";

/** What is said beside the result: lines, notes, what to take along, questions to ask, and what else could be the cause. */
export type Remarks = Pick<Questionnaire, "lines" | "notes" | "bring" | "asks" | "causes">;

/** The remarks that these answers call for. */
export const remarksFor = once((questionnaire: Questionnaire, answers: Answers): Remarks => {
  const facts = { answers: relevantAnswers(questionnaire, answers), terms: questionnaire.terms };
  const { urgency, pattern } = assess(questionnaire, answers);
  const { lines, notes, bring, asks, causes } = questionnaire;
  const isFor = (one: { readonly urgency?: readonly Urgency[] | undefined }) =>
    !one.urgency || one.urgency.includes(urgency);
  return {
    lines: lines.filter(isFor),
    notes: notes.filter(({ when }) => holds(when, facts)),
    bring: bring.filter((thing) => isFor(thing) && holds(thing.when, facts)),
    asks: asks.filter(
      (ask) =>
        isFor(ask) && holds(ask.when, facts) && (!ask.patterns || ask.patterns.includes(pattern)),
    ),
    causes: causes.filter(({ when }) => holds(when, facts)),
  };
});
