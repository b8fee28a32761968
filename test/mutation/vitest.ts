import { defineConfig } from "vitest/config";

/** The folders of tests, as test/mutation/sources.ts names them. */
const tests = process.env.MUTATED ?? "engine";

/** Slow ones. */
const LEFT_OUT = ["**/*.long.test.ts"];

// The tests that each mutant of a folder is held against: the folder's own, without a browser and quick. A mutant that
// only the others would notice deserves a plain test.
export default defineConfig({
  test: {
    environment: "node",
    include: [`test/${tests}/**/*.test.ts`],
    exclude: LEFT_OUT,
    setupFiles: "test/console.ts",
    // Stryker sees to those that do not end.
    testTimeout: 300_000,
  },
});
