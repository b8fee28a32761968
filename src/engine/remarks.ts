import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Answers } from "./answer.ts";
import { assess } from "./assess.ts";
import { holds } from "./condition.ts";
import { once } from "./once.ts";
import { relevantAnswers } from "./path.ts";
import { isToday } from "./urgency.ts";

/** What is said beside the result: notes, what to take along, questions to ask, and what else could be the cause. */
export type Remarks = Pick<Questionnaire, "notes" | "bring" | "asks" | "causes">;

/** The remarks that these answers call for. */
export const remarksFor = once((questionnaire: Questionnaire, answers: Answers): Remarks => {
  const facts = { answers: relevantAnswers(questionnaire, answers), terms: questionnaire.terms };
  const { urgency, pattern } = assess(questionnaire, answers);
  const { notes, bring, asks, causes } = questionnaire;
  return {
    notes: notes.filter(({ when }) => holds(when, facts)),
    bring: bring.filter(({ when }) => holds(when, facts)),
    // Where help is needed today, no pattern is talked of.
    asks: asks.filter(
      ({ when, patterns }) =>
        holds(when, facts) && (!patterns || (patterns.includes(pattern) && !isToday(urgency))),
    ),
    causes: causes.filter(({ when }) => holds(when, facts)),
  };
});
