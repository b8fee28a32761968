import { questionnaire } from "../../src/app/whole.ts";
import { type Answers, codesOf } from "../../src/engine/answer.ts";
import { relevantAnswers } from "../../src/engine/path.ts";

/** Whether a doctor has named MMN or MND to somebody: a line on that stands in place of what the answers fit. */
export function isDiagnosed(answers: Answers): boolean {
  const told = codesOf(relevantAnswers(questionnaire, answers).get("told-before"));
  return told.includes("mmn") || told.includes("als-mnd");
}
