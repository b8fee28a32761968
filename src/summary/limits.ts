/**
 * How much of something the first page holds. What is over it is counted there and stands whole on the pages after it.
 * A list is cut only where that leaves out two entries or more: naming one takes no more room than counting it.
 */
export type Limits = {
  /** Characters of the main problem in the person's words. */
  readonly ownWords: number;
  /** Options of one answer. */
  readonly options: number;
  /** Answers that are not known. */
  readonly unknown: number;
  /** Findings that are only to be told. */
  readonly atypical: number;
  /** Questions to ask, and the characters of each. */
  readonly asks: number;
  readonly ask: number;
};

/** The limits of the first page, such that the longest record fits one side of A4 and of US Letter. */
export const FIRST_PAGE: Limits = {
  ownWords: 170,
  options: 5,
  unknown: 12,
  atypical: 8,
  asks: 8,
  ask: 100,
};

/** No limits, for a screen that is scrolled. */
export const NO_LIMITS: Limits = {
  ownWords: Number.POSITIVE_INFINITY,
  options: Number.POSITIVE_INFINITY,
  unknown: Number.POSITIVE_INFINITY,
  atypical: Number.POSITIVE_INFINITY,
  asks: Number.POSITIVE_INFINITY,
  ask: Number.POSITIVE_INFINITY,
};
