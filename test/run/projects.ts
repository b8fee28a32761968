import type { TestProjectInlineConfiguration } from "vitest/config";
import { FULL } from "./full.ts";

type Options = NonNullable<TestProjectInlineConfiguration["test"]>;

/** What takes seconds: tens of thousands of records, of files or of ways through. */
const LONG = "test/**/*.long.test.ts";

/** No test is about time, and a busy machine is no failure. */
const patient: Options = {
  testTimeout: 180_000,
  hookTimeout: 180_000,
  tags: FULL.tags.map((name) => ({ name, description: "for npm run test:full alone" })),
};

const plain: Options = {
  ...patient,
  setupFiles: "test/console.ts",
  // To load everything anew for each file would take longer than most of them.
  isolate: false,
  sequence: { groupOrder: 1 },
};

const browser: Options = {
  ...patient,
  globalSetup: "test/e2e/setup.ts",
  // Half of the time a test waits for its browser, so more of them work at once than a small machine has cores.
  maxWorkers: 3,
  sequence: { groupOrder: 2 },
};

/** The tests by what they need; `npm run test:NAME` runs some of them. */
export const projects = [
  project("unit", {
    ...plain,
    include: ["test/**/*.test.ts"],
    exclude: ["test/{e2e,engines,ui}/**", LONG],
  }),
  project("long", { ...plain, include: [LONG], testTimeout: 300_000 }),
  project("ui", {
    ...plain,
    include: ["test/**/*.test.tsx"],
    environment: "happy-dom",
    setupFiles: ["test/console.ts", "test/ui/tidy.ts"],
  }),
  project("browser", { ...browser, include: ["test/e2e/**/*.test.ts"] }),
  project("engines", { ...browser, include: ["test/engines/**/*.test.ts"] }),
];

function project(name: string, options: Options): TestProjectInlineConfiguration {
  return { extends: true, test: { name, ...options } };
}
