import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Answers } from "./answer.ts";
import { holds } from "./condition.ts";
import { relevantAnswers } from "./path.ts";

/** What is said beside the result: notes, what to take along, and questions to ask. */
export type Remarks = Pick<Questionnaire, "notes" | "bring" | "asks">;

/** The remarks that these answers call for. */
export function remarksFor(questionnaire: Questionnaire, answers: Answers): Remarks {
  const facts = { answers: relevantAnswers(questionnaire, answers), terms: questionnaire.terms };
  const { notes, bring, asks } = questionnaire;
  return {
    notes: notes.filter(({ when }) => holds(when, facts)),
    bring: bring.filter(({ when }) => holds(when, facts)),
    asks: asks.filter(({ when }) => holds(when, facts)),
  };
}
