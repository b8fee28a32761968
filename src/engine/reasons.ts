import type { Condition, Questionnaire } from "../questionnaire/schema.ts";
import { type Answers, hasAny } from "./answer.ts";
import type { Assessment } from "./assess.ts";
import { evaluate, type Facts, termOf } from "./condition.ts";
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
  const outcome = questionnaire.urgency.find(({ code }) => code === assessment.urgency);
  const met = (outcome?.reasons ?? []).filter(({ when }) => evaluate(when, facts) === true);
  const because = new Set<string>();
  for (const { when } of met) support(when, facts, questionnaire, because);
  return {
    because: inPageOrder(questionnaire, because),
    citations: [...new Set(met.flatMap(({ citations }) => citations))],
  };
}

/** Adds the items whose chosen codes make the condition true. What is true for want of an answer has no support. */
function support(
  condition: Condition,
  facts: Facts,
  questionnaire: Questionnaire,
  because: Set<string>,
): void {
  switch (condition.op) {
    case "selected":
      if (hasAny(facts.answers.get(condition.item), condition.codes)) because.add(condition.item);
      return;
    case "term":
      support(termOf(condition.id, facts.terms), facts, questionnaire, because);
      return;
    case "finding": {
      const finding = questionnaire.findings.find(({ id }) => id === condition.id);
      if (finding && evaluate(condition, facts))
        support(finding.met, facts, questionnaire, because);
      return;
    }
    case "all":
    case "any":
    case "at-least":
      for (const part of condition.of) {
        if (evaluate(part, facts) === true) support(part, facts, questionnaire, because);
      }
  }
}
