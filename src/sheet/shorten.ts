import type { Words } from "../questionnaire/words.ts";

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
  readonly pointers: number;
  /** Questions to ask, and the characters of each. */
  readonly asks: number;
  readonly ask: number;
};

/** The limits of the first page, such that the longest record fits one side of A4 and of US Letter. */
export const FIRST_PAGE: Limits = {
  ownWords: 170,
  options: 5,
  unknown: 12,
  pointers: 8,
  asks: 8,
  ask: 100,
};

/** The first entries of a list, and how many more there are. */
export function shortList(words: Words, list: readonly string[], most: number): readonly string[] {
  if (list.length <= most + 1) return list;
  return [...list.slice(0, most), words("sheet.more", { count: list.length - most })];
}

/** The beginning of a text on one line, cut between words where there are any. */
export function shortWords(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${space > most / 2 ? cut.slice(0, space) : cut}…`;
}
