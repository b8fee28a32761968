import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readJson } from "./json.ts";
import { messageOf } from "./locate.ts";
import { provedPage } from "./proof/page.ts";
import { reportOf } from "./proof/report.ts";
import { readQuestionnaires } from "./read.ts";

// What npm run proof does: proves what it can of each questionnaire, and writes a page of it beside the rules.

/** What no proof says. It is written by hand: whoever finds something out changes it here. */
const NOT_KNOWN = `## What is not known

- **No clinical validation.** No clinic has used it, and no study says how often its result is right: sensitivity,
  specificity and predictive values are unknown. The steps people try at home are not validated either.
- **No clinician has reviewed it yet.** The rules are a proposal. That they hold together is proved; that they are wise is not.
- **Most sources were read as abstracts**, tables or summaries. The text of NICE NG127 and NG42 was read in summary only.
- **Figures that were not found**: how many people with the disease have cramps, twitching, brisk reflexes, tiredness, or
  worse weakness in the cold; how many are first told something else. Some details on similar diseases rest on weak pages.
- **A newer guideline exists and was not read.** Japan revised its guideline on CIDP and MMN in 2024; its part on MMN was
  not read, only that it exists. Of the European and American bodies none newer than 2010 was found. A specialist should read
  both beside these rules.
- **Some sources were read as copies** and not at their publisher: C3 and C4 in library registers, F3b, F14 and
  F16 as copies of NHS text.
- **Wording** about motor neurone disease was not tried with patients. Whether people choose the answer that is true of
  them is not known: a proof over answers begins where answers are given.
- **The proof itself** rests on the programs in \`src/authoring/proof\` and on the questions that were thought of. A rule that is wrong
  in the contract and in the file alike passes every test here.
`;

/** What else the page tells of: other checks, as they last ran. No dates: it changes when they do. */
export function otherPage(folder: URL): string {
  return `## Other checks

${[vignettes(folder), cohort(folder), mutation(folder)].map((line) => `- ${line}`).join("\n")}

## To see it again

\`npm run proof\` writes this page, \`npm test\` runs everything, \`npm run check:questionnaires\` checks the file alone.
`;
}

function vignettes(folder: URL): string {
  const [published, written] = ["published", "written"].map((name) => {
    const cases = dataIn(new URL(`vignettes/${name}.json`, folder));
    return Array.isArray(cases) ? cases.length : 0;
  });
  return published || written
    ? `Cases: ${published} published ones and ${written} written ones, each with the result it must get; part of \`npm test\`. Whoever chose the cases knew the rules.`
    : "Cases with the result they must get: not run.";
}

function cohort(folder: URL): string {
  return existsSync(new URL("cohort.md", folder))
    ? "Simulated people with this disease and with similar ones, drawn mostly from stated assumptions: [cohort.md](cohort.md). It checks the rules; it is no evidence of accuracy."
    : "Simulated people: not run.";
}

/** The shares of small faults that tests notice, folder by folder, and what that does not mean. */
function mutation(folder: URL): string {
  const numbers = dataIn(new URL("mutation.json", folder));
  const scores = scoresIn(numbers);
  const bare = sumOf(numbers, "survived") - sumOf(numbers, "explained");
  const reasons =
    bare > 0
      ? `of the others, ${bare} have no reason yet in \`test/mutation/explained.json\``
      : "each of the others has its reason in `test/mutation/explained.json`";
  const what =
    "Mutants, which are small faults put one at a time into the program and into these rules";
  return scores.length > 0
    ? `${what}: so many are noticed by a test: ${scores.join(", ")} ([mutation.json](mutation.json); ${reasons}; folders without a number were not measured). It says how closely the tests look, not that the program or the rules are right.`
    : `${what}: not run.`;
}

/** Every number that is called a score, with the name it stands under. */
function scoresIn(data: unknown, name = "in all"): readonly string[] {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    key === "score" ? [`${name} ${value} %`] : scoresIn(value, key),
  );
}

function dataIn(file: URL): unknown {
  return existsSync(file) ? readJson(file) : undefined;
}

/** The sum of all numbers under a key, however deep. */
function sumOf(value: unknown, name: string): number {
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key === name ? Number(inner) : sumOf(inner, name)),
    0,
  );
}

if (import.meta.main) {
  const root = new URL("../../", import.meta.url);
  const { questionnaires, faults } = readQuestionnaires(fileURLToPath(root));
  if (faults.length > 0) console.error(messageOf(faults));
  for (const { questionnaire } of questionnaires) {
    const folder = new URL(`questionnaires/${questionnaire.id}/`, root);
    const report = reportOf(questionnaire);
    writeFileSync(
      new URL("PROOF.md", folder),
      `${provedPage(questionnaire, report, NOT_KNOWN)}\n${otherPage(folder)}`,
    );
    const failed = report.claims.filter(({ isHeld }) => !isHeld);
    for (const { says, example = [] } of failed)
      console.error(`${questionnaire.id}: ${says} FAILS, as for ${JSON.stringify(example)}`);
    console.log(`Wrote questionnaires/${questionnaire.id}/PROOF.md.`);
    if (failed.length > 0) process.exitCode = 1;
  }
  if (faults.length > 0) process.exitCode = 1;
}
