import { fileURLToPath } from "node:url";
import { messageOf } from "./locate.ts";
import { type ReadQuestionnaires, readQuestionnaires } from "./read.ts";

// What npm run check:questionnaires does: a line for each fault, or one line when all is well.

/** What is to be said of the questionnaires as they were read. */
export function verdictOf({ questionnaires, faults, unready }: ReadQuestionnaires): {
  readonly isSound: boolean;
  readonly message: string;
} {
  const all = [...faults, ...unready];
  if (all.length > 0) return { isSound: false, message: messageOf(all) };
  if (questionnaires.length === 0) {
    return { isSound: false, message: "questionnaires: There is none; add a folder with one." };
  }
  const names = questionnaires.map(
    ({ questionnaire: { id, version, rules }, words }) =>
      `${id} ${version} (rules ${rules}; ${[...words.keys()].join(", ")})`,
  );
  return { isSound: true, message: `No fault in ${names.join(", ")}.` };
}

if (import.meta.main) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const today = new Date().toISOString().slice(0, "2027-01-31".length);
  const { isSound, message } = verdictOf(readQuestionnaires(root, today));
  if (isSound) console.log(message);
  else console.error(message);
  process.exitCode = isSound ? 0 : 1;
}
