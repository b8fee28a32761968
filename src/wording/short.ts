import { ownWords } from "./own.ts";
import type { Translate, Translator } from "./translate.ts";

/** The first entries of a list, and how many more there are. */
export function shortList(t: Translate, list: readonly string[], most: number): readonly string[] {
  if (list.length <= most + 1) return list;
  return [...list.slice(0, most), t("summary.more", { count: list.length - most })];
}

/** Several things as one phrase: "left hand, left forearm and right foot". */
export function listText({ language }: Translator, list: readonly string[]): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(list);
}

/** The beginning of what a person wrote on one line, cut between words where there are any. */
export function shortWords(text: string, most: number): string {
  const line = ownWords(text).replace(/\s+/g, " ").trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  // The cut may have taken the end of something that turns the direction.
  return `${ownWords(space > most / 2 ? cut.slice(0, space) : cut)}…`;
}
