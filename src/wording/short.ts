import type { Translate } from "./translate.ts";

/** The first entries of a list, and how many more there are. */
export function shortList(t: Translate, list: readonly string[], most: number): readonly string[] {
  if (list.length <= most + 1) return list;
  return [...list.slice(0, most), t("summary.more", { count: list.length - most })];
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
