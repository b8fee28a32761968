import type { CitedQuestionnaire } from "../../../questionnaire/schema.ts";
import type { Translator } from "../../../wording/translate.ts";
import type { Paper, Question } from "../../paper.ts";

/** All that the paper version needs: what is asked, and how to say it. */
export type PaperView = {
  readonly questionnaire: CitedQuestionnaire;
  readonly paper: Paper;
  readonly t: Translator;
};

/** The addresses of the page in large and in normal print: as the target of a link it is set larger, without a script. */
export const LARGE = "large";
export const NORMAL = "normal";

/** The address, within the page, of a question or of what comes after the last. */
export function anchorOf(number: number): string {
  return `q${number}`;
}

/** The question that asks an item. */
export function questionOf({ parts }: Paper, linkId: string): Question {
  const question = parts
    .flatMap(({ questions }) => questions)
    .find(({ item }) => item.linkId === linkId);
  if (!question) throw new Error(`No question asks "${linkId}".`);
  return question;
}

/** The number of the question under which the steps of an urgency stand, if there is one. */
export function placeOf({ parts }: Paper, urgency: string): number | undefined {
  return parts
    .flatMap(({ questions }) => questions)
    .find((question) => question.kind === "choice" && question.soon === urgency)?.number;
}

/** Whether a question takes the whole width of the paper: signs with what to do about them. */
export function isWide(question: Question): boolean {
  return question.kind === "choice" && question.soon !== undefined;
}
