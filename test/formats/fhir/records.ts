import { mmn } from "../../../src/authoring/mmn.ts";
import { type Answers, isAnswered } from "../../../src/engine/answer.ts";
import { pathOf } from "../../../src/engine/path.ts";
import type { Questionnaire } from "../../../src/questionnaire/schema.ts";
import { published, written } from "../../fixtures/vignettes.ts";

/** The answers of every case, published or written. */
export const cases = [...published, ...written];

/** What a file can say of answers: those that are asked, with one way of being empty. */
export function told(answers: Answers, questionnaire: Questionnaire = mmn): Answers {
  const asked = [...pathOf(questionnaire, answers).answers];
  return Object.fromEntries(
    asked.map(([linkId, answer]) => [linkId, isAnswered(answer) ? answer : null]),
  );
}
