import type { Item, Page, PathQuestionnaire, Section } from "../questionnaire/schema.ts";
import type { Answer, Answers } from "./answer.ts";
import { holds } from "./condition.ts";
import { once } from "./once.ts";

/** A page that is asked, with those of its items that are. */
export type PathPage = {
  readonly id: string;
  readonly section: Section;
  readonly items: readonly Item[];
};

/** What is asked, in order, given the answers; always derived, never stored. */
export type Path = {
  readonly pages: readonly PathPage[];
  /** The linkIds of the items that are asked, answered or not. */
  readonly asked: ReadonlySet<string>;
  /** The answers of the items that are asked, in page order; an answer off the path is not among them. */
  readonly answers: ReadonlyMap<string, Answer>;
};

/** Derives the path from the answers. */
export const pathOf = once((questionnaire: PathQuestionnaire, answers: Answers): Path => {
  const { asked, relevant } = walked(questionnaire, answers);
  const pages = questionnaire.sections.flatMap((section) =>
    section.pages
      .map(({ id, items }) => ({
        id,
        section,
        items: items.filter((item) => asked.has(item.linkId)),
      }))
      .filter(({ items }) => items.length > 0),
  );
  return { pages, asked, answers: relevant };
});

/** The answers of the items that are asked, as the path has them. */
export function relevantAnswers(
  questionnaire: PathQuestionnaire,
  answers: Answers,
): ReadonlyMap<string, Answer> {
  return walked(questionnaire, answers).relevant;
}

type Walked = Pick<Path, "asked"> & { readonly relevant: Path["answers"] };

/** Goes through the items in order. A condition sees only answers that are themselves relevant and come before it. */
const walked = once((questionnaire: PathQuestionnaire, answers: Answers): Walked => {
  const asked = new Set<string>();
  const relevant = new Map<string, Answer>();
  const facts = { answers: relevant, terms: questionnaire.terms };
  for (const { linkId, enableWhen } of itemsOf(questionnaire)) {
    if (!holds(enableWhen, facts)) continue;
    asked.add(linkId);
    const answer = answers[linkId];
    if (answer !== undefined) relevant.set(linkId, answer);
  }
  return { asked, relevant };
});

/** Every page of a questionnaire in order, asked or not. */
export const pagesOf = once((questionnaire: PathQuestionnaire): readonly Page[] =>
  questionnaire.sections.flatMap((section) => section.pages),
);

/** Every item of a questionnaire in order, asked or not. */
export const itemsOf = once((questionnaire: PathQuestionnaire): readonly Item[] =>
  pagesOf(questionnaire).flatMap((page) => page.items),
);

/** The item of this linkId, asked or not; undefined where the questionnaire has none. */
export function itemOf(questionnaire: PathQuestionnaire, linkId: string): Item | undefined {
  return itemsOf(questionnaire).find((item) => item.linkId === linkId);
}

/** The page that asks an item, whatever the answers are; undefined where none does. */
export function pageOf(questionnaire: PathQuestionnaire, linkId: string): Page | undefined {
  return pagesOf(questionnaire).find(({ items }) => items.some((item) => item.linkId === linkId));
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
