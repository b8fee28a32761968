import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CitedQuestionnaire } from "../questionnaire/schema.ts";
import type { Fault } from "./check/rules.ts";
import { namedPlace, shaped } from "./check/shape.ts";
import {
  checkChanges,
  checkVersions,
  VERSIONS_FILE,
  type Version,
  versions,
} from "./check/versions.ts";
import { checkUnwritten, checkWords } from "./check/words.ts";
import { parseJson } from "./json.ts";
import { type FileFault, inFile } from "./locate.ts";
import { textsIn } from "./texts.ts";

/** The words of one language: those for all, and what a helper hears in their place. */
export type Spoken = {
  readonly language: string;
  readonly all: { readonly file: string; readonly data: unknown };
  readonly helper?: { readonly file: string; readonly data: unknown };
};

/** What is not yet fit to be handed out, though it can be tried: what is not written, worded wrongly or not told. */
export function unreadyIn(
  root: string,
  folder: string,
  data: CitedQuestionnaire | undefined,
  spoken: readonly Spoken[],
): readonly FileFault[] {
  return [
    ...spoken.flatMap(unreadyWords),
    ...(data ? unreadyQuestionnaire(root, folder, data) : []),
  ];
}

function unreadyWords({ language, all, helper }: Spoken): readonly FileFault[] {
  const faults = checkWords(language, all.data, helper?.data);
  return [...inFile(all.file, faults.all), ...(helper ? inFile(helper.file, faults.helper) : [])];
}

function unreadyQuestionnaire(root: string, folder: string, data: CitedQuestionnaire) {
  const file = `${folder}/questionnaire.json`;
  const changes = `${folder}/CHANGES.md`;
  const told = existsSync(join(root, changes)) ? readFileSync(join(root, changes), "utf8") : "";
  const written = versionsIn(root, folder);
  return [
    ...inFile(file, unwrittenIn(data)),
    ...inFile(changes, checkChanges(data, told)),
    ...("faults" in written
      ? inFile(`${folder}/${VERSIONS_FILE}`, written.faults)
      : inFile(file, checkVersions(data, written.data))),
  ];
}

/** What is to be written in the questionnaire itself, by the ids around it. */
function unwrittenIn(data: CitedQuestionnaire): readonly Fault[] {
  return checkUnwritten(textsIn(data)).map(({ where, what }) => ({
    where: namedPlace(data, where.split(".")),
    what,
  }));
}

/** The versions written down beside a questionnaire; none before there is such a file. */
export function versionsIn(
  root: string,
  folder: string,
): { readonly data: readonly Version[] } | { readonly faults: readonly Fault[] } {
  const file = join(root, folder, VERSIONS_FILE);
  if (!existsSync(file)) return { data: [] };
  const json = parseJson(readFileSync(file, "utf8"));
  return "error" in json
    ? { faults: [{ where: "", what: json.error }] }
    : shaped(json.data, versions);
}
