import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import type { Fate, Mutant } from "./tally.ts";

/** The folders of src/ whose sources are mutated, by the name they are told by. */
const PATHS = {
  engine: "engine",
  navigation: "navigation",
  questionnaire: "questionnaire",
  check: "authoring/check",
  session: "session",
  machine: "machine",
} as const;

export type Folder = keyof typeof PATHS;

/** The folders of test/ that a folder is held against, where that is not its own alone. */
const TESTS: Partial<Record<Folder, string>> = {
  // Where the way leads is asked by the machine, and tested with it.
  navigation: "{navigation,machine}",
  // Whatever a shape must refuse is found by the check of questionnaires.
  questionnaire: "{questionnaire,authoring/check}",
};

export const FOLDERS = Object.keys(PATHS).filter((name): name is Folder => name in PATHS);

/** Everything that is written on the way; git ignores both. */
const OUTPUT = "test/output/mutation";
const COPIES = ".stryker-tmp";

/** Puts small faults into the sources of a folder, one at a time, and runs the tests that come by each. */
export async function sourceMutants(folder: Folder): Promise<readonly Mutant[]> {
  // Where a test draws at random it draws the same for every mutant.
  Object.assign(process.env, {
    MUTATED: TESTS[folder] ?? PATHS[folder],
    SEED: process.env.SEED ?? "1",
  });
  const incrementalFile = `${OUTPUT}/${folder}.incremental.json`;
  if (existsSync(incrementalFile)) {
    writeFileSync(incrementalFile, withoutSurvivors(readFileSync(incrementalFile, "utf8")));
  }
  const results = await new Stryker({
    mutate: [`src/${PATHS[folder]}/**/*.ts`],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: "test/mutation/vitest.ts", related: false },
    coverageAnalysis: "perTest",
    concurrency: 2,
    // It would be read through the compiler's API, which TypeScript 7 does not have; nothing in it needs rewriting.
    tsconfigFile: "none",
    ignorePatterns: ["dist", "public", "test/output"],
    // On a busy machine a slow test is no endless one.
    timeoutMS: 20_000,
    timeoutFactor: 3,
    incremental: true,
    incrementalFile,
    reporters: ["progress-append-only", "html"],
    htmlReporter: { fileName: `${OUTPUT}/${folder}.html` },
    tempDirName: COPIES,
    allowConsoleColors: process.stdout.isTTY === true,
  }).runMutationTest();
  return results.flatMap(mutantOf);
}

/**
 * What an earlier run found, less the mutants that no test noticed: Stryker would not see that a test of now notices one
 * that is put in while a file is loaded.
 */
export function withoutSurvivors(report: string): string {
  const { files, ...rest }: { files: Record<string, { mutants: { status: string }[] }> } =
    JSON.parse(report);
  const kept = Object.entries(files).map(([name, file]) => [
    name,
    {
      ...file,
      mutants: file.mutants.filter(({ status }) => status === "Killed" || status === "Timeout"),
    },
  ]);
  return JSON.stringify({ ...rest, files: Object.fromEntries(kept) });
}

/** A mutant and what became of it, as Stryker tells. */
type MutantResult = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

const FATES: Readonly<Partial<Record<MutantResult["status"], Fate>>> = {
  Killed: "killed",
  Timeout: "timeout",
  Survived: "survived",
  NoCoverage: "survived",
};

/** A mutant by what it changes, not by its place: an explanation stays true when lines move. */
function mutantOf({ fileName, location, replacement = "", status }: MutantResult): Mutant[] {
  const fate = FATES[status];
  if (!fate) return [];
  const { start, end } = location;
  const lines = readFileSync(fileName, "utf8")
    // Lines and columns are counted from one.
    .split("\n")
    .slice(start.line - 1, end.line);
  const whole = lines.join("\n");
  const rest = (lines.at(-1)?.length ?? 0) - end.column + 1;
  const before = whole.slice(start.column - 1, whole.length - rest);
  const id = [
    `${relative(process.cwd(), fileName)}: ${lines[0]?.trim()}`,
    short(before),
    short(replacement),
  ].join(" => ");
  return [{ id, fate }];
}

function short(code: string): string {
  const line = code.replace(/\s+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 60)}...` : line;
}
