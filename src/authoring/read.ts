import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { messages, type QuestionnaireMessages } from "../questionnaire/messages.ts";
import {
  type CitedQuestionnaire,
  earlierQuestionnaire,
  questionnaire,
} from "../questionnaire/schema.ts";
import { checkEarlier } from "./check/checks/earlier.ts";
import { checkReview } from "./check/checks/review.ts";
import { checkHelper } from "./check/helper.ts";
import { checkMessages } from "./check/messages.ts";
import { check } from "./check/rules.ts";
import { type Data, list, nameFault, nameIn, readData } from "./data.ts";
import { parseJson } from "./json.ts";
import { type Language, wordsFile } from "./languages.ts";
import { type CheckedLearn, readLearn } from "./learn.ts";
import { readLocales, readTranslation } from "./locales.ts";
import { type FileFault, inFile, located } from "./locate.ts";
import { type Spoken, unreadyIn } from "./ready.ts";

/** A questionnaire that holds against its schema and checks, with its words by language. */
export type CheckedQuestionnaire = {
  readonly questionnaire: CitedQuestionnaire;
  readonly words: ReadonlyMap<string, QuestionnaireMessages>;
  /** What is said to a helper in place of the words of the same language, as far as it differs. */
  readonly helper: ReadonlyMap<string, object>;
  /** The learn pages, where it has any. */
  readonly learn: CheckedLearn | undefined;
};

/** What the folder `questionnaires` holds, and what is wrong in it; one with faults is left out. */
export type ReadQuestionnaires = {
  readonly files: readonly string[];
  readonly questionnaires: readonly CheckedQuestionnaire[];
  /** What keeps one from being asked at all. */
  readonly faults: readonly FileFault[];
  /** What keeps one from being handed out, though it can be tried: its words, its number, what is told of it. */
  readonly unready: readonly FileFault[];
};

/**
 * Reads and checks every questionnaire under the root of the project. With a day (`2027-01-31`), one that was to be
 * reviewed before it is a fault; a build goes on without, as a version that was released may be built again.
 */
export function readQuestionnaires(root: string, today?: string): ReadQuestionnaires {
  const folders = list(root, "questionnaires").filter((folder) =>
    existsSync(join(root, folder, "questionnaire.json")),
  );
  const locales = readLocales(root);
  const read = folders.map((folder) => readQuestionnaire(root, folder, locales.languages, today));
  const text = (file: string) => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, "utf8") : "";
  };
  const all = (key: "faults" | "unready") =>
    located(
      [locales, ...read].flatMap((one) => one[key]),
      text,
    );
  return {
    files: [...read, locales].flatMap(({ files }) => files),
    questionnaires: read.flatMap(({ checked }) => checked ?? []),
    faults: all("faults"),
    unready: all("unready"),
  };
}

function readQuestionnaire(
  root: string,
  folder: string,
  languages: readonly Language[],
  today?: string,
) {
  const file = `${folder}/questionnaire.json`;
  const name = nameIn(folder);
  const kept = list(root, `${folder}/earlier`);
  const read = readData(root, file, questionnaire);
  const words = languages.map(({ code }) => readWords(root, name, code, languages));
  const spoken = languages.flatMap(({ code }) => readHelper(root, name, code, languages) ?? []);
  const learn = readLearn(root, folder, languages, today);
  const said = [...words, ...spoken].map((locale) => locale.file);
  const files = [file, ...said, ...kept, ...learn.files];
  const earlier = kept.map((path) => readData(root, path, earlierQuestionnaire));
  const faults = [read, ...words, ...spoken, ...earlier, learn].flatMap((data) => data.faults);
  const unready = [
    ...unreadyIn(root, folder, read.data, spokenIn(words, spoken)),
    ...learn.unready,
  ];
  if (!read.data) return { files, faults, unready };
  const { data } = read;
  faults.push(...inFile(file, check(data)), ...nameFault(file, "id", data.id, name));
  const pages = learn.checkedBeside(data.citations);
  faults.push(...pages.faults);
  if (today) faults.push(...inFile(file, checkReview(data, today)));
  for (const { file: path, data: past } of earlier) {
    if (!past) continue;
    faults.push(...inFile(path, checkEarlier(data, past)), ...nameFault(path, "id", past.id, name));
    faults.push(...nameFault(path, "version", past.version, nameIn(path)));
  }
  for (const { file: locale, language, data: text } of words) {
    if (!text) continue;
    faults.push(...inFile(locale, checkMessages(data, text)));
    faults.push(...nameFault(locale, "language", text.language, language));
  }
  if (faults.length > 0) return { files, faults, unready };
  const byLanguage = words.flatMap(({ data: text }) =>
    text ? [[text.language, text] as const] : [],
  );
  const helper = new Map(spoken.map(({ language, data: said }) => [language, said ?? {}]));
  const checked = { questionnaire: data, words: new Map(byLanguage), helper, learn: pages.checked };
  return { files, faults, unready, checked };
}

/** The words that could be read, each with those for a helper in the same language. */
function spokenIn(words: readonly Words<unknown>[], helpers: readonly Words<object>[]) {
  return words.flatMap(({ file, language, data }): readonly Spoken[] => {
    if (data === undefined) return [];
    const helper = helpers.find((one) => one.language === language);
    const all = { file, data };
    const isRead = helper?.data !== undefined;
    return [
      isRead
        ? { language, all, helper: { file: helper.file, data: helper.data } }
        : { language, all },
    ];
  });
}

/** The words for all in a language; in any but the first, they are held against those that they translate as well. */
function readWords(
  root: string,
  name: string,
  language: string,
  [original]: readonly Language[],
): Words<QuestionnaireMessages> {
  const file = wordsFile(language, name);
  if (original && language !== original.code) {
    const { faults } = readTranslation(root, wordsFile(original.code, name), file);
    if (faults.length > 0) return { file, language, faults: [...faults] };
  }
  return existsSync(join(root, file))
    ? { language, ...readData(root, file, messages) }
    : { file, language, faults: [{ file, where: "", what: "It has no words; write this file." }] };
}

/**
 * The words for a helper in a language, held against the words that they are said in place of, or in any language but the
 * first against those that they translate. None where the first language has none.
 */
function readHelper(
  root: string,
  name: string,
  language: string,
  [original]: readonly Language[],
): Words<object> | undefined {
  const file = wordsFile(language, `${name}.helper`);
  const first = original && wordsFile(original.code, `${name}.helper`);
  if (!first || !existsSync(join(root, first))) return undefined;
  if (first !== file) {
    const { data, faults } = readTranslation(root, first, file);
    return { file, language, faults: [...faults], ...(data ? { data: Object(data) } : {}) };
  }
  const helper = readData(root, file, z.record(z.string(), z.unknown()));
  const words = join(root, wordsFile(language, name));
  const all = existsSync(words) && parseJson(readFileSync(words, "utf8"));
  if (helper.data && all && "data" in all) {
    helper.faults.push(...inFile(file, checkHelper(all.data, helper.data)));
  }
  return { language, ...helper };
}

/** Data in a language. */
type Words<T> = Data<T> & { readonly language: string };
