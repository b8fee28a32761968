import type { Condition, Questionnaire } from "../questionnaire/schema.ts";
import type { Answers } from "./answer.ts";
import type { Assessment } from "./assess.ts";
import { type Facts, holds, termOf } from "./condition.ts";
import { relevantAnswers } from "./path.ts";
import { inPageOrder } from "./reads.ts";

/** Why an urgency holds: the answers that made it so, and the sources of the rules they met. */
export type Reasons = {
  /** linkIds in page order. */
  readonly because: readonly string[];
  readonly citations: readonly string[];
};

/** The answers that made the urgency what it is: what to tell first. Nothing for the last, which needs no reason. */
export function reasonsOf(
  questionnaire: Questionnaire,
  answers: Answers,
  assessment: Assessment,
): Reasons {
  const facts: Facts = {
    answers: relevantAnswers(questionnaire, answers),
    terms: questionnaire.terms,
    statuses: new Map(assessment.findings.map(({ id, status }) => [id, status])),
  };
  const met = questionnaire.urgency
    .filter(({ code }) => code === assessment.urgency)
    .flatMap(({ reasons = [] }) => reasons)
    .filter(({ when }) => holds(when, facts));
  const because = new Set<string>();
  for (const { when } of met) support(when, facts, questionnaire, because);
  return {
    because: inPageOrder(questionnaire, because),
    citations: [...new Set(met.flatMap(({ citations }) => citations))],
  };
}

/** Adds the items whose chosen codes make a true condition so. What is true for want of an answer has no support. */
function support(
  condition: Condition,
  facts: Facts,
  questionnaire: Questionnaire,
  because: Set<string>,
): void {
  switch (condition.op) {
    case "selected":
      because.add(condition.item);
      return;
    case "term":
      support(termOf(condition.id, facts.terms), facts, questionnaire, because);
      return;
    case "finding": {
      if (!holds({ ...condition, status: ["met"] }, facts)) return;
      const named = questionnaire.findings.filter(({ id }) => id === condition.id);
      for (const { met } of named) support(met, facts, questionnaire, because);
      return;
    }
    case "all":
    case "any":
    case "at-least":
      for (const part of condition.of) {
        if (holds(part, facts)) support(part, facts, questionnaire, because);
      }
  }
}
