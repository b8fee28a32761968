import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { languageTag } from "../questionnaire/messages.ts";
import type { Fault } from "./check/checks/fault.ts";
import { shaped } from "./check/shape.ts";
import { parseJson } from "./json.ts";

/** The folder of all words: in it one for each language, called by its code, with every word of that language. */
export const LOCALES = "questionnaires/locales";

/** The one list of languages. A line in it and a folder beside it are a language. */
export const LANGUAGES_FILE = `${LOCALES}/languages.json`;

const language = z.strictObject({
  /** As a BCP 47 tag; the name of its folder, of its part of the site, and what its pages say they are in. */
  code: languageTag,
  /** What it calls itself. */
  name: z.string().check(z.minLength(1)),
  /** Which way it is written. */
  dir: z.enum(["ltr", "rtl"]),
});

/** A language in which everything is said. */
export type Language = z.infer<typeof language>;

/** All languages. The first is the one that the others are translated from. */
export type Languages = readonly [Language, ...Language[]];

const languages = z.readonly(z.tuple([language], language));

/** The languages in the list, or what is wrong with it. */
export function readLanguages(
  root: string,
): { readonly data: Languages } | { readonly faults: readonly Fault[] } {
  const file = join(root, LANGUAGES_FILE);
  if (!existsSync(file)) return { faults: [{ where: "", what: "It is missing; write it." }] };
  const json = parseJson(readFileSync(file, "utf8"));
  if ("error" in json) return { faults: [{ where: "", what: json.error }] };
  const read = shaped(json.data, languages);
  if ("faults" in read) return read;
  const codes = read.data.map(({ code }) => code);
  const twice = codes.filter((code, index) => codes.indexOf(code) !== index);
  const faults = [
    ...twice.map((code) => ({ where: "", what: `It names "${code}" twice.` })),
    ...codes.filter(isMiswritten).map((code) => ({
      where: code,
      what: `It is written ${canonicalOf(code)}; correct it, and the name of the folder.`,
    })),
  ];
  return faults.length > 0 ? { faults } : read;
}

/** Whether a tag is written otherwise than all who look words up by it would write it. */
function isMiswritten(code: string): boolean {
  return canonicalOf(code) !== code;
}

/** How a tag is written: pt-BR, whatever letters it came in. */
export function canonicalOf(code: string): string {
  return Intl.getCanonicalLocales(code)[0] ?? code;
}

/** The languages in the list. Throws where it cannot be read. */
export function languagesOf(root: string): Languages {
  const read = readLanguages(root);
  if ("data" in read) return read.data;
  throw new Error(`${LANGUAGES_FILE}: ${read.faults.map(({ what }) => what).join(" ")}`);
}

/** The line of the list for a language, as far as a machine knows it. */
export function lineFor(code: string): string {
  const name = new Intl.DisplayNames(code, { type: "language", fallback: "code" }).of(code) ?? code;
  const { script = "" } = new Intl.Locale(code).maximize();
  const dir = RIGHT_TO_LEFT.includes(script) ? "rtl" : "ltr";
  return `{ "code": "${code}", "name": "${name}", "dir": "${dir}" }`;
}

const RIGHT_TO_LEFT: readonly string[] = ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"];

/** The path of a file of words, such as those of the questionnaire `mmn` or of the `app`, in a language. */
export function wordsFile(code: string, name: string): string {
  return `${LOCALES}/${code}/${name}.json`;
}

/** The names of all files of words in a language. */
export function wordsIn(root: string, code: string): readonly string[] {
  const folder = join(root, LOCALES, code);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.replace(/\.json$/, ""))
    .sort();
}
