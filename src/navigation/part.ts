import type { Answers } from "../engine/answer.ts";
import { evaluate } from "../engine/condition.ts";
import { relevantAnswers } from "../engine/path.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";

/** "Part 2 of 6": which section a page is in, among those that are asked or may still come to be. */
export type Part = { readonly number: number; readonly of: number; readonly sectionId: string };

/** The part a page belongs to; undefined for a page that the questionnaire does not have. */
export function partOf(
  questionnaire: AskedQuestionnaire,
  answers: Answers,
  pageId: string,
): Part | undefined {
  const facts = { answers: relevantAnswers(questionnaire, answers), terms: questionnaire.terms };
  const sections = questionnaire.sections.filter(({ pages }) =>
    pages.some(({ items }) =>
      items.some(({ enableWhen }) => !enableWhen || evaluate(enableWhen, facts) !== false),
    ),
  );
  const index = sections.findIndex(({ pages }) => pages.some(({ id }) => id === pageId));
  const section = sections[index];
  return section && { number: index + 1, of: sections.length, sectionId: section.id };
}
