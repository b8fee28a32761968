import { textsIn } from "../texts.ts";
import type { Fault } from "./checks/fault.ts";

/**
 * What a translation lacks, what it has too much, and where it fills in something else, held against the words that it
 * says in another language. Forms for numbers are each language's own: it may have more of them, or fewer.
 */
export function checkTranslation(original: unknown, translation: unknown): readonly Fault[] {
  const [needed, held] = [textsOf(original), textsOf(translation)];
  const missing = missingIn(original, translation);
  const extra = [...held.keys()].filter((key) => !needed.has(key.replace(FORM, "")));
  const other = [...held].flatMap(([key, text]) => {
    // A form for one number may say it in words.
    const gaps = gapsIn(needed.get(key) ?? "");
    const isAsked = needed.has(key) && !FORM.test(key) && text.trim() !== "";
    return isAsked && gapsIn(text) !== gaps ? [{ where: key, gaps }] : [];
  });
  return [
    ...missing.map((where) => ({ where, what: "Its words are missing; write them." })),
    ...extra.map((where) => ({
      where,
      what: "The first language has no such words; remove them or correct the key.",
    })),
    ...other.map(({ where, gaps }) => ({
      where,
      what: `It has to fill in ${gaps || "nothing"}, as the first language does; correct it.`,
    })),
  ];
}

/** The keys of all that a translation does not say yet. */
export function missingIn(original: unknown, translation: unknown): readonly string[] {
  const held = textsOf(translation);
  return [...textsOf(original).keys()].filter((key) => !FORM.test(key) && !held.get(key)?.trim());
}

/** The end of a key that has the form for some numbers, as i18next names them. */
const FORM = /_(zero|one|two|few|many|other)$/;

/** The texts by their keys, without what says in which language they are. */
function textsOf(words: unknown): ReadonlyMap<string, string> {
  return new Map(
    textsIn(words)
      .filter(({ key }) => key !== "language")
      .map(({ key, text }) => [key, text]),
  );
}

/** What a text fills in, each once, in a fixed order. */
function gapsIn(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(", ");
}
