import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { VERSIONS_FILE, type Version, versionOf } from "./check/versions.ts";
import { messageOf } from "./locate.ts";
import { readQuestionnaires } from "./read.ts";
import { versionsIn } from "./ready.ts";

// What npm run versions does: writes down what the version of each questionnaire asks and how it judges. One that is
// written down stays as it is, unless it was not handed out yet: npm run versions -- --again.

/** The list with the version in it, or undefined where another of the same number stands there already. */
export function withVersion(
  list: readonly Version[],
  now: Version,
  isAgain: boolean,
): readonly Version[] | undefined {
  const own = list.find(({ version }) => version === now.version);
  if (own && !isAgain && JSON.stringify(own) !== JSON.stringify(now)) return undefined;
  return own ? list.map((one) => (one === own ? now : one)) : [...list, now];
}

if (import.meta.main) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const isAgain = process.argv.includes("--again");
  const { questionnaires, faults } = readQuestionnaires(root);
  if (faults.length > 0) console.error(messageOf(faults));
  const written = questionnaires.map(({ questionnaire }) => {
    const { id, version } = questionnaire;
    const list = versionsIn(root, `questionnaires/${id}`);
    const next =
      "data" in list ? withVersion(list.data, versionOf(questionnaire), isAgain) : undefined;
    if (!next) {
      console.error(
        `${id}: ${version} is written down with other questions or rules. Raise it in questionnaire.json;`,
      );
      console.error("if it is not handed out yet: npm run versions -- --again");
      return false;
    }
    const file = `questionnaires/${id}/${VERSIONS_FILE}`;
    writeFileSync(join(root, file), `${JSON.stringify(next, null, 2)}\n`);
    console.log(`${version} is written down in ${file}.`);
    return true;
  });
  process.exitCode = faults.length > 0 || written.includes(false) ? 1 : 0;
}
