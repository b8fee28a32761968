import { questionnaire } from "../../src/app/whole.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { type PathPage, pathOf } from "../../src/engine/path.ts";

/** The pages that somebody with these answers is asked. */
export function pagesFor(answers: Answers): readonly PathPage[] {
  return pathOf(questionnaire, answers).pages;
}

/** The answers of somebody who went through every page: what they did not answer was left empty. */
export function throughout(answers: Answers): Answers {
  return taken(pagesFor(answers), answers);
}

/** The answers of somebody who has just reached a page. */
export function upTo(answers: Answers, pageId: string): Answers {
  const pages = pagesFor(answers);
  const index = pages.findIndex(({ id }) => id === pageId);
  if (index < 0) throw new Error(`The page "${pageId}" is not asked.`);
  return taken(pages.slice(0, index), answers);
}

function taken(pages: readonly PathPage[], answers: Answers): Answers {
  return Object.fromEntries(
    pages.flatMap(({ items }) => items.map(({ linkId }) => [linkId, answers[linkId] ?? null])),
  );
}
