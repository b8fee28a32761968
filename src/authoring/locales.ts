import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkTranslation } from "./check/translation.ts";
import { checkUnwritten } from "./check/words.ts";
import { parseJson } from "./json.ts";
import {
  LANGUAGES_FILE,
  type Language,
  LOCALES,
  lineFor,
  readLanguages,
  wordsFile,
  wordsIn,
} from "./languages.ts";
import { type FileFault, inFile } from "./locate.ts";
import { textsIn } from "./texts.ts";

/** The languages there are, and what is wrong with the list, with the folders beside it, and with the app's own words. */
export type ReadLocales = {
  readonly files: readonly string[];
  readonly languages: readonly Language[];
  readonly faults: readonly FileFault[];
  readonly unready: readonly FileFault[];
};

/** Reads the list of languages, and holds the folders and the app's own words against it. */
export function readLocales(root: string): ReadLocales {
  const list = readLanguages(root);
  if ("faults" in list) {
    const faults = inFile(LANGUAGES_FILE, list.faults);
    return { files: [LANGUAGES_FILE], languages: [], faults, unready: [] };
  }
  const [original, ...others] = list.data;
  const translated = others.flatMap(({ code }) =>
    appFiles(root, original.code).map((name) => {
      return readTranslation(root, wordsFile(original.code, name), wordsFile(code, name));
    }),
  );
  return {
    files: [LANGUAGES_FILE, ...translated.map(({ file }) => file)],
    languages: list.data,
    faults: [
      ...unlisted(root, list.data),
      ...others.flatMap(({ code }) => unread(root, original.code, code)),
      ...translated.flatMap(({ faults }) => faults),
    ],
    unready: translated.flatMap(({ file, data }) => inFile(file, checkUnwritten(textsIn(data)))),
  };
}

/** The names of the files of the app's own words: what is not called after a questionnaire. */
export function appFiles(root: string, code: string): readonly string[] {
  return wordsIn(root, code).filter((name) => {
    const [owner = ""] = name.split(".");
    return !existsSync(join(root, "questionnaires", owner, "questionnaire.json"));
  });
}

/** The data of a file of words, held against the words that it translates. */
export function readTranslation(root: string, original: string, file: string) {
  if (!existsSync(join(root, file))) {
    const [code] = file.slice(LOCALES.length + 1).split("/");
    const what = `It is missing; npm run language -- ${code} writes it.`;
    return { file, faults: [{ file, where: "", what }] };
  }
  const read = (path: string) => parseJson(readFileSync(join(root, path), "utf8"));
  const [all, theirs] = [read(original), read(file)];
  if ("error" in theirs) return { file, faults: [{ file, where: "", what: theirs.error }] };
  // What is wrong with the original is told there.
  const faults = "data" in all ? checkTranslation(all.data, theirs.data) : [];
  return { file, data: theirs.data, faults: inFile(file, faults) };
}

/** Files that nobody would ever read. */
function unread(root: string, original: string, code: string): readonly FileFault[] {
  const known = wordsIn(root, original);
  return wordsIn(root, code)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: wordsFile(code, name),
      where: "",
      what: "The first language has no such file; remove it or correct its name.",
    }));
}

/** Folders that nobody would ever read. */
function unlisted(root: string, languages: readonly Language[]): readonly FileFault[] {
  return readdirSync(join(root, LOCALES), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => !languages.some(({ code }) => code === name))
    .map(({ name }) => ({
      file: `${LOCALES}/${name}`,
      where: "",
      what: `It is in no list, so nobody reads it; put ${lineFor(name)} into ${LANGUAGES_FILE}.`,
    }));
}
