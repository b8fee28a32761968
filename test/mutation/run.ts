import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { noticedBy } from "./notice.ts";
import { ruleMutants } from "./rules.ts";
import { FOLDERS, type Folder, sourceMutants } from "./sources.ts";
import {
  type Explanation,
  type Mutant,
  scoreOf,
  stale,
  type Tally,
  tallyOf,
  unexplained,
} from "./tally.ts";

// What npm run mutation does: puts small faults into the sources and the rules, one at a time, and counts those that no
// test notices. With names (npm run mutation -- rules engine) it does those only; the other numbers stay as they are.

/** The least share of mutants that must be noticed, in percent. */
const LEAST = { engine: 95, all: 90 };

const FOLDER = new URL("../../questionnaires/mmn/", import.meta.url);
const FILE = new URL("mutation.json", FOLDER);

/** What the file holds. */
type Numbers = {
  readonly sources: Readonly<Partial<Record<Folder, Tally>>>;
  readonly rules?: Tally;
};

const explanations: Readonly<Record<string, readonly Explanation[]>> = readJson(
  new URL("./explained.json", import.meta.url),
);

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

if (isWanted("rules")) {
  const rules = told("rules", rulesMutants());
  write({ ...read(), rules });
}
for (const folder of FOLDERS.filter(isWanted)) {
  const tally = told(folder, await sourceMutants(folder));
  const before = read();
  write({ ...before, sources: { ...before.sources, [folder]: tally } });
}

const { sources } = read();
const tallies = Object.values(sources);
if (tallies.length > 0) {
  const all = scoreOfAll(tallies);
  console.log(`All sources: ${all} %.`);
  if (all < LEAST.all || (sources.engine && sources.engine.score < LEAST.engine))
    process.exitCode = 1;
}
console.log("The numbers are in questionnaires/mmn/mutation.json.");

function read(): Numbers {
  return existsSync(FILE) ? readJson(FILE) : { sources: {} };
}

function write(numbers: Numbers): void {
  writeFileSync(FILE, `${JSON.stringify(numbers, null, 2)}\n`);
}

/** Each faulty questionnaire, and whether anything notices. */
function rulesMutants(): readonly Mutant[] {
  const questionnaire = readJson<Parameters<typeof ruleMutants>[0]>(
    new URL("questionnaire.json", FOLDER),
  );
  const watcher = noticedBy(questionnaire);
  if (watcher) throw new Error(`The rules are at fault before any fault is put in: ${watcher}.`);
  const mutants = ruleMutants(questionnaire);
  return mutants.map(({ id, data }, index) => {
    if (index % 250 === 0) console.log(`rules: ${index} of ${mutants.length}`);
    return { id, fate: noticedBy(data) ? "killed" : "survived" };
  });
}

/** Tells how mutants fared, and each that needs a test or an explanation. */
function told(name: string, mutants: readonly Mutant[]): Tally {
  const known = explanations[name] ?? [];
  const tally = tallyOf(mutants, known);
  console.log(
    `${name}: ${tally.score} % of ${tally.mutants} (${tally.survived} left, ${tally.explained} explained)`,
  );
  const faults = [
    ...unexplained(mutants, known).map((id) => `No test notices: ${id}`),
    ...stale(mutants, known).map((id) => `Explained, but not there: ${id}`),
  ];
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
  return tally;
}

function scoreOfAll(tallies: readonly Tally[]): number {
  const sum = (of: (tally: Tally) => number) =>
    tallies.reduce((total, tally) => total + of(tally), 0);
  return scoreOf(
    sum(({ mutants }) => mutants),
    sum(({ survived }) => survived),
  );
}

function readJson<T>(file: URL): T {
  return JSON.parse(readFileSync(file, "utf8"));
}
