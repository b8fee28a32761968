import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { findChromium } from "./chromium.ts";
import { findEngines, missingEngines } from "./engines.ts";
import { FULL } from "./full.ts";
import { findHosts, missingHosts } from "./hosts.ts";
import { root, run } from "./run.ts";

// What npm test runs: every step, whatever became of the one before. With "full", what npm run test:full runs: the tests
// that npm test leaves to it, and nothing twice.

type Tally = { passed: number; failures: string[] };
type TestFile = {
  name: string;
  status: string;
  assertionResults: { fullName: string; status: string; tags: string[] }[];
};

const isFull = process.argv.includes("full");

const plain = process.stdout.isTTY ? [] : ["--colors=off"];

rmSync(join(root, "dist"), { recursive: true, force: true });
const checks = [
  () => check("Format and lint", "biome", "ci", "--error-on-warnings", ...plain),
  () => check("Types", "tsc", "--noEmit"),
  () => check("Questionnaires", "node", "src/authoring/check.ts"),
];
const tallies: Tally[] = [];
for (const one of isFull ? [] : checks) tallies.push(await one());
tallies.push(
  await check("Build", "vite", "build"),
  await step(isFull ? "Tests of the matrix" : "Tests", runTests),
);

const failures = tallies.flatMap((tally) => tally.failures);
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;

async function check(title: string, program: string, ...args: string[]): Promise<Tally> {
  return step(title, async () =>
    (await run(program, args)) === 0
      ? { passed: 1, failures: [] }
      : { passed: 0, failures: [title] },
  );
}

async function step(title: string, work: () => Promise<Tally>): Promise<Tally> {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const tally = await work();
  console.log(`== ${title}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  return tally;
}

async function runTests(): Promise<Tally> {
  const browser = await prepareBrowser();
  const projects = [
    ...(isFull ? [] : ["unit", "long", "ui"]),
    ...("chromium" in browser ? ["browser", "engines"] : []),
  ];
  const folder = mkdtempSync(join(tmpdir(), "screening-tests-"));
  const report = join(folder, "report.json");
  const args = [
    "run",
    ...projects.map((name) => `--project=${name}`),
    `--tagsFilter=${isFull ? FULL.tags[0] : `!${FULL.tags[0]}`}`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const code = await run(
    "vitest",
    args,
    "chromium" in browser ? { CHROME_PATH: browser.chromium } : {},
  );
  const { passed, failures } = count(report, code);
  if ("chromium" in browser)
    for (const line of [...missingEngines(findEngines()), ...missingHosts(findHosts())])
      console.log(line);
  rmSync(folder, { recursive: true, force: true });
  return { passed, failures: "problem" in browser ? [...failures, browser.problem] : failures };
}

async function prepareBrowser(): Promise<{ chromium: string } | { problem: string }> {
  if (!existsSync(join(root, "dist", "index.html"))) {
    return { problem: "Browser tests, not run: there is no build" };
  }
  try {
    return { chromium: await findChromium() };
  } catch (error) {
    return { problem: `Browser tests, not run: ${error instanceof Error ? error.message : error}` };
  }
}

function count(report: string, code: number): Tally {
  const files = existsSync(report) ? readReport(report).testResults : [];
  const tests = files.flatMap(testsOf);
  const failures = files.flatMap(failuresOf);
  if (tests.length === 0 && failures.length === 0) failures.push("vitest ran no tests");
  if (code !== 0 && failures.length === 0) failures.push(`vitest ended with code ${code}`);
  return { passed: tests.filter(({ status }) => status === "passed").length, failures };
}

/** The tests of a file that this command is for. One that is left out in any other way did not run, and fails. */
function testsOf({ assertionResults }: TestFile): TestFile["assertionResults"] {
  return assertionResults.filter(
    ({ tags }) => FULL.tags.every((tag) => tags.includes(tag)) === isFull,
  );
}

function failuresOf(testFile: TestFile): string[] {
  const { name, status } = testFile;
  const tests = testsOf(testFile);
  const file = relative(root, name);
  const failures = tests
    .filter((test) => test.status !== "passed")
    .map((test) => `${file}: ${test.fullName}${test.status === "failed" ? "" : " (did not run)"}`);
  // A file that cannot be loaded fails without a failed test, and so does a hook around tests.
  const hasFailedTest = tests.some((test) => test.status === "failed");
  return status === "failed" && !hasFailedTest
    ? [...failures, `${file}: did not load or tidy up`]
    : failures;
}

function readReport(file: string): { testResults: TestFile[] } {
  return JSON.parse(readFileSync(file, "utf8"));
}
