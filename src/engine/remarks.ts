import type { Questionnaire, Saying } from "../questionnaire/schema.ts";
import { type Answers, codesOf, isKnown, NONE } from "./answer.ts";
import { type Assessment, assess } from "./assess.ts";
import { type Facts, holds } from "./condition.ts";
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

/** A sentence to say, with the code it is about, or with the codes it lists. */
export type Told = {
  readonly id: string;
  readonly code?: string;
  readonly codes?: readonly string[];
};

/** What the answers give to say to whoever answers a call with this urgency. */
export function toldFor(
  questionnaire: Questionnaire,
  answers: Answers,
  { urgency }: Pick<Assessment, "urgency">,
): readonly Told[] {
  const facts = { answers: relevantAnswers(questionnaire, answers), terms: questionnaire.terms };
  return questionnaire.say
    .filter((saying) => saying.urgency.includes(urgency))
    .flatMap((saying) => toldBy(saying, facts));
}

function toldBy({ id, when, codes }: Saying, facts: Facts): readonly Told[] {
  const answer = facts.answers.get(id);
  if (codes) {
    return codesOf(answer)
      .filter((code) => codes.includes(code))
      .map((code) => ({ id, code }));
  }
  if (when) return holds(when, facts) ? [{ id }] : [];
  const chosen = isKnown(answer) ? codesOf(answer).filter((code) => code !== NONE) : [];
  return chosen.length > 0 ? [{ id, codes: chosen }] : [];
}
