import type { CitedQuestionnaire } from "../../../questionnaire/schema.ts";
import type { Translator } from "../../../wording/translate.ts";
import type { Paper } from "../../paper.ts";

/** All that the paper version needs: what is asked, and how to say it. */
export type PaperView = {
  readonly questionnaire: CitedQuestionnaire;
  readonly paper: Paper;
  readonly t: Translator;
};

/** The address, within the page, of a question or of what comes after the last. */
export function anchorOf(number: number): string {
  return `q${number}`;
}
