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
import { type Data, languageOf, list, nameFault, readData } from "./data.ts";
import { parseJson } from "./json.ts";
import { type CheckedLearn, readLearn } from "./learn.ts";
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
  const read = folders.map((folder) => readQuestionnaire(root, folder, today));
  const text = (file: string) => readFileSync(join(root, file), "utf8");
  const all = (key: "faults" | "unready") =>
    located(
      read.flatMap((one) => one[key]),
      text,
    );
  return {
    files: read.flatMap(({ files }) => files),
    questionnaires: read.flatMap(({ checked }) => checked ?? []),
    faults: all("faults"),
    unready: all("unready"),
  };
}

function readQuestionnaire(root: string, folder: string, today?: string) {
  const file = `${folder}/questionnaire.json`;
  const locales = list(root, `${folder}/locales`).filter((name) => name.endsWith(".json"));
  const helpers = list(root, `${folder}/locales/helper`);
  const kept = list(root, `${folder}/earlier`);
  const learn = readLearn(root, folder, today);
  const files = [file, ...locales, ...helpers, ...kept, ...learn.files];
  const read = readData(root, file, questionnaire);
  const words = locales.map((locale) => readData(root, locale, messages));
  const faults = [read, ...words].flatMap((data) => data.faults);
  if (locales.length === 0) {
    faults.push({ file, where: "", what: "It has no words; write locales/en.json beside it." });
  }
  const spoken = helpers.map((helper) => readHelper(root, helper));
  faults.push(...spoken.flatMap((helper) => helper.faults));
  const earlier = kept.map((name) => readData(root, name, earlierQuestionnaire));
  faults.push(...earlier.flatMap((data) => data.faults));
  const unready = [
    ...unreadyIn(root, folder, read.data, spokenIn(words, spoken)),
    ...learn.unready,
  ];
  faults.push(...learn.faults);
  if (!read.data) return { files, faults, unready };
  const { data } = read;
  faults.push(...inFile(file, check(data)), ...nameFault(file, "id", data.id, folder));
  const pages = learn.checkedBeside(data.citations);
  faults.push(...pages.faults);
  if (today) faults.push(...inFile(file, checkReview(data, today)));
  for (const { file: name, data: past } of earlier) {
    if (!past) continue;
    faults.push(
      ...inFile(name, checkEarlier(data, past)),
      ...nameFault(name, "id", past.id, folder),
    );
    faults.push(...nameFault(name, "version", past.version, name.replace(/\.json$/, "")));
  }
  for (const { file: locale, data: text } of words) {
    if (!text) continue;
    faults.push(...inFile(locale, checkMessages(data, text)));
    faults.push(...nameFault(locale, "language", text.language, locale.replace(/\.json$/, "")));
  }
  if (faults.length > 0) return { files, faults, unready };
  const byLanguage = words.flatMap(({ data: text }) =>
    text ? [[text.language, text] as const] : [],
  );
  const helper = new Map(
    spoken.map(({ file: path, data: said }) => [languageOf(path), said ?? {}]),
  );
  const checked = { questionnaire: data, words: new Map(byLanguage), helper, learn: pages.checked };
  return { files, faults, unready, checked };
}

/** The words that could be read, each with those for a helper in the same language. */
function spokenIn(words: readonly Data<unknown>[], helpers: readonly Data<object>[]) {
  return words.flatMap(({ file, data }): readonly Spoken[] => {
    const language = languageOf(file);
    const helper = helpers.find((one) => languageOf(one.file) === language);
    if (data === undefined) return [];
    const all = { file, data };
    const isRead = helper?.data !== undefined;
    return [
      isRead
        ? { language, all, helper: { file: helper.file, data: helper.data } }
        : { language, all },
    ];
  });
}

/** The words for a helper, held against the file of the same name beside their folder. */
function readHelper(root: string, file: string): Data<object> {
  const helper = readData(root, file, z.record(z.string(), z.unknown()));
  const words = join(root, file.replace("/locales/helper/", "/locales/"));
  if (!existsSync(words)) {
    helper.faults.push({
      file,
      where: "",
      what: `There are no words for all in its language; write ../${languageOf(file)}.json first.`,
    });
  } else if (helper.data) {
    const all = parseJson(readFileSync(words, "utf8"));
    if ("data" in all) helper.faults.push(...inFile(file, checkHelper(all.data, helper.data)));
  }
  return helper;
}
