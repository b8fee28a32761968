import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type CitedLearn,
  type LearnWords,
  learn as learnSchema,
  learnWords,
} from "../questionnaire/learn.ts";
import type { Citation } from "../questionnaire/schema.ts";
import { checkLearn, checkLearnReading, checkLearnTexts, checkLearnWords } from "./check/learn.ts";
import { type Data, nameFault, nameIn, readData } from "./data.ts";
import { type Language, wordsFile } from "./languages.ts";
import { readTranslation } from "./locales.ts";
import { type FileFault, inFile } from "./locate.ts";

/** The learn pages of a questionnaire that hold against their schema and checks, with their words by language. */
export type CheckedLearn = {
  readonly learn: CitedLearn;
  readonly words: ReadonlyMap<string, LearnWords>;
};

/** What was read of the learn pages in a folder, and what is wrong in it. */
export type ReadLearn = {
  readonly files: readonly string[];
  readonly faults: readonly FileFault[];
  readonly unready: readonly FileFault[];
  /** The pages held against the sources of the questionnaire as well. */
  readonly checkedBeside: (citations: readonly Citation[]) => {
    readonly faults: readonly FileFault[];
    readonly checked: CheckedLearn | undefined;
  };
};

/** Reads the learn pages of a questionnaire; a folder without any has no fault. */
export function readLearn(
  root: string,
  folder: string,
  languages: readonly Language[],
  today?: string,
): ReadLearn {
  const file = `${folder}/learn.json`;
  const words = languages.flatMap(({ code }) => readWords(root, nameIn(folder), code, languages));
  if (!existsSync(join(root, file))) {
    const faults = words.map((locale) => ({ file: locale.file, where: "", what: NO_PAGES }));
    return { files: [], faults, unready: [], checkedBeside };
  }
  const read = readData(root, file, learnSchema);
  const { data } = read;
  const faults = [read, ...words].flatMap((one) => one.faults);
  if (words.length === 0) faults.push({ file, where: "", what: NO_WORDS });
  for (const { file: locale, language, data: said } of words) {
    if (!said) continue;
    if (data) faults.push(...inFile(locale, checkLearnWords(data, said)));
    faults.push(...nameFault(locale, "language", said.language, language));
  }
  if (data && today) faults.push(...inFile(file, checkLearnReading(data, today)));
  const unready = words.flatMap(({ file: locale, language, data: said }) =>
    said ? inFile(locale, checkLearnTexts(language, said)) : [],
  );
  return {
    files: [file, ...words.map((locale) => locale.file)],
    faults,
    unready,
    checkedBeside: (citations) => {
      if (!data) return checkedBeside();
      const byLanguage = words.flatMap(({ data: said }) =>
        said ? [[said.language, said] as const] : [],
      );
      return {
        faults: inFile(file, checkLearn(data, citations)),
        checked: { learn: data, words: new Map(byLanguage) },
      };
    },
  };
}

const NO_PAGES = "There are no learn pages that it has words for; write learn.json first.";
const NO_WORDS = "It has no words; write them in the folder of a language.";

/** What there is to check where there are no pages. */
function checkedBeside() {
  return { faults: [], checked: undefined } as const;
}

/** The words of the pages in a language, held against those that they translate; none where the first language has none. */
function readWords(
  root: string,
  name: string,
  language: string,
  [original]: readonly Language[],
): readonly (Data<LearnWords> & { readonly language: string })[] {
  const file = wordsFile(language, `${name}.learn`);
  const first = original && wordsFile(original.code, `${name}.learn`);
  if (!first || !existsSync(join(root, first))) return [];
  if (first !== file) {
    const { faults } = readTranslation(root, first, file);
    if (faults.length > 0) return [{ file, language, faults: [...faults] }];
  }
  return [{ language, ...readData(root, file, learnWords) }];
}
