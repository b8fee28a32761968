import type { Answers } from "../engine/answer.ts";
import { evaluate } from "../engine/condition.ts";
import { once } from "../engine/once.ts";
import { pagesOf, pathOf, relevantAnswers } from "../engine/path.ts";
import type { AskedQuestionnaire } from "../questionnaire/schema.ts";

/** Where a page stands: "part 2 of 6, page 3 of 4", and how much of the way to it and past it is behind the person at least. */
export type Part = {
  /** Which section it is in, among those that are asked or may still come to be. */
  readonly number: number;
  readonly of: number;
  readonly sectionId: string;
  /** Which page of the part it is, among those on the path. */
  readonly page: number;
  readonly pages: number;
  /** Whether some of these pages may yet not be asked: there are no more than this. */
  readonly isMost: boolean;
  /** How much of all pages is done, from 0 to 1; at least so much, as some of the others may not be asked. */
  readonly done: number;
};

/** What is said of how much is done, from the most. */
const SAID = [
  ["three-quarters", 3 / 4],
  ["two-thirds", 2 / 3],
  ["half", 1 / 2],
  ["third", 1 / 3],
  ["quarter", 1 / 4],
] as const;

/** What may be said of how much is done; nothing while that is little. */
export function saidOfDone(done: number): (typeof SAID)[number][0] | undefined {
  return SAID.find(([, least]) => done >= least)?.[0];
}

/**
 * The part a page belongs to; undefined for a page that the questionnaire does not have. A page that comes later counts as
 * long as it may be asked, so no answer on the way on makes more of them, and what is done only grows.
 */
export function partOf(
  questionnaire: AskedQuestionnaire,
  answers: Answers,
  pageId: string,
): Part | undefined {
  const coming = mayCome(questionnaire, answers);
  const sections = questionnaire.sections.filter(({ pages }) =>
    pages.some(({ id }) => coming.has(id)),
  );
  const index = sections.findIndex(({ pages }) => pages.some(({ id }) => id === pageId));
  const section = sections[index];
  if (!section) return;
  const all = pagesOf(questionnaire);
  const at = all.findIndex(({ id }) => id === pageId);
  const asked = new Set(pathOf(questionnaire, answers).pages.map(({ id }) => id));
  const counted = all.filter((page, place) =>
    place < at ? asked.has(page.id) : place === at || coming.has(page.id),
  );
  const own = counted.filter(({ id }) => section.pages.some((page) => page.id === id));
  const before = (pages: typeof all) => pages.findIndex(({ id }) => id === pageId);
  return {
    number: index + 1,
    of: sections.length,
    sectionId: section.id,
    page: before(own) + 1,
    pages: own.length,
    isMost: own.slice(before(own) + 1).some(({ id }) => !asked.has(id)),
    done: before(counted) / counted.length,
  };
}

/** The ids of the pages that are asked or may still come to be. The title of the document and the page itself ask for them. */
const mayCome = once((questionnaire: AskedQuestionnaire, answers: Answers): ReadonlySet<string> => {
  const facts = { answers: relevantAnswers(questionnaire, answers), terms: questionnaire.terms };
  const pages = pagesOf(questionnaire).filter(({ items }) =>
    items.some(({ enableWhen }) => !enableWhen || evaluate(enableWhen, facts) !== false),
  );
  return new Set(pages.map(({ id }) => id));
});
