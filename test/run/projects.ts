import type { TestProjectInlineConfiguration } from "vitest/config";

type Options = NonNullable<TestProjectInlineConfiguration["test"]>;

const plain: Options = {
  setupFiles: "test/console.ts",
  // To load everything anew for each file would take longer than most of them.
  isolate: false,
  sequence: { groupOrder: 1 },
};

const browser: Options = {
  globalSetup: "test/e2e/setup.ts",
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Half of the time a test waits for its browser, so more of them work at once than a small machine has cores.
  maxWorkers: 3,
  sequence: { groupOrder: 2 },
};

/** The tests by what they need; `npm run test:NAME` runs some of them. */
export const projects = [
  project("unit", {
    ...plain,
    include: ["test/**/*.test.ts"],
    exclude: ["test/{e2e,engines,ui}/**"],
  }),
  project("ui", {
    ...plain,
    include: ["test/ui/**/*.test.tsx"],
    environment: "happy-dom",
    setupFiles: ["test/console.ts", "test/ui/tidy.ts"],
    // A page takes milliseconds to draw; on a busy machine it may take seconds, which is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  }),
  project("browser", { ...browser, include: ["test/e2e/**/*.test.ts"] }),
  project("engines", { ...browser, include: ["test/engines/**/*.test.ts"] }),
];

function project(name: string, options: Options): TestProjectInlineConfiguration {
  return { extends: true, test: { name, ...options } };
}
