import type { Item, Page, PathQuestionnaire, Section } from "../questionnaire/schema.ts";
import type { Answer, Answers } from "./answer.ts";
import { holds } from "./condition.ts";

/** A page that is asked, with those of its items that are. */
export type PathPage = {
  readonly id: string;
  readonly section: Section;
  readonly items: readonly Item[];
};

/** What is asked, in order, given the answers; always derived, never stored. */
export type Path = {
  readonly pages: readonly PathPage[];
  /** The answers of the items that are asked, in page order; an answer off the path is not among them. */
  readonly answers: ReadonlyMap<string, Answer>;
};

/** Derives the path from the answers. */
export function pathOf(questionnaire: PathQuestionnaire, answers: Answers): Path {
  const asked = new Set<string>();
  const relevant = relevantAnswers(questionnaire, answers, asked);
  const pages = questionnaire.sections.flatMap((section) =>
    section.pages
      .map(({ id, items }) => ({
        id,
        section,
        items: items.filter((item) => asked.has(item.linkId)),
      }))
      .filter(({ items }) => items.length > 0),
  );
  return { pages, answers: relevant };
}

/**
 * The answers of the items that are asked. A condition sees only answers that are themselves among them and come
 * before it. The linkIds of all items asked, answered or not, are added to `asked`.
 */
export function relevantAnswers(
  questionnaire: PathQuestionnaire,
  answers: Answers,
  asked?: Set<string>,
): ReadonlyMap<string, Answer> {
  const relevant = new Map<string, Answer>();
  const facts = { answers: relevant, terms: questionnaire.terms };
  for (const { pages } of questionnaire.sections) {
    for (const { items } of pages) {
      for (const { linkId, enableWhen } of items) {
        const answer = answers[linkId];
        if (answer === undefined && !asked) continue;
        if (!holds(enableWhen, facts)) continue;
        asked?.add(linkId);
        if (answer !== undefined) relevant.set(linkId, answer);
      }
    }
  }
  return relevant;
}

/** Every page of a questionnaire in order, asked or not. */
export function pagesOf(questionnaire: PathQuestionnaire): readonly Page[] {
  return questionnaire.sections.flatMap((section) => section.pages);
}

/** Every item of a questionnaire in order, asked or not. */
export function itemsOf(questionnaire: PathQuestionnaire): readonly Item[] {
  return pagesOf(questionnaire).flatMap((page) => page.items);
}

/** The item of this linkId, asked or not; undefined where the questionnaire has none. */
export function itemOf(questionnaire: PathQuestionnaire, linkId: string): Item | undefined {
  return itemsOf(questionnaire).find((item) => item.linkId === linkId);
}

/** Every item that is asked, in order. */
export function askedItems({ pages }: Path): readonly Item[] {
  return pages.flatMap(({ items }) => items);
}

/** The codes an item offers; a text item offers none. Throws on an option set that is not defined. */
export function optionsOf(questionnaire: PathQuestionnaire, item: Item): readonly string[] {
  if (item.type === "text") return [];
  if (typeof item.options !== "string") return item.options;
  const set = questionnaire.optionSets[item.options];
  if (set === undefined) throw new Error(`No option set is called "${item.options}".`);
  return set;
}
