import { citations } from "../questionnaires/mmn/questionnaire.json?citations";
import words from "./i18n/locales/en.pages.json";
import type { Citation } from "./questionnaire/schema.ts";
import type { LatePages } from "./ui/App.tsx";
import { Choosing } from "./ui/pages/Choosing.tsx";
import { Question } from "./ui/pages/Question.tsx";
import { Result } from "./ui/pages/Result.tsx";
import { Review } from "./ui/pages/Review.tsx";
import { Urgent } from "./ui/pages/Urgent.tsx";
import { Sheet } from "./ui/print/Sheet.tsx";

/** What is loaded while the person reads the first two pages: all the others, their print, words and sources. */
export type Late = {
  readonly pages: LatePages;
  readonly words: object;
  readonly citations: readonly Citation[];
};

export const late: Late = {
  pages: {
    asking: Question,
    choosing: Choosing,
    urgent: Urgent,
    review: Review,
    result: Result,
    Sheet,
  },
  words,
  citations,
};
