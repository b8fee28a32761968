import type { AskedQuestionnaire, Saying, Urgency } from "../questionnaire/schema.ts";
import { type Answers, codesOf, isKnown, NONE } from "./answer.ts";
import { type Facts, holds } from "./condition.ts";
import { relevantAnswers } from "./path.ts";

/** A sentence to say, with the code it is about, or with the codes it lists. */
export type Told = {
  readonly id: string;
  readonly code?: string;
  readonly codes?: readonly string[];
};

/** What the answers give to say to whoever answers a call with this urgency. */
export function toldFor(
  questionnaire: AskedQuestionnaire,
  answers: Answers,
  { urgency }: { readonly urgency: Urgency },
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
