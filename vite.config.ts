import { defineConfig } from "vitest/config";
import { fhir } from "./src/build/fhir.ts";
import { head } from "./src/build/head.ts";
import { build } from "./src/build/name.ts";
import { page } from "./src/build/page.ts";
import { paper } from "./src/build/paper.ts";
import { proofPage } from "./src/build/proof.ts";
import { questionnaires } from "./src/build/questionnaires.ts";

/** Half of the time a test waits for its browser, so more of them work at once than a small machine has cores. */
const BROWSER_WORKERS = 3;

// JSX is Preact's because tsconfig.json says so: vite reads it there.
export default defineConfig({
  base: "./",
  plugins: [build(), head(), page(), paper(), proofPage(), questionnaires(), fhir()],
  // An unknown path is not found, as on any static host.
  appType: "mpa",
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // All that the first page loads in one file: many small ones compress worse.
      input: {
        index: "index.html",
        paper: "src/authoring/paper/page/paper.html",
        proof: "src/authoring/proof/page/proof.html",
      },
    },
  },
  test: {
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/e2e/**", "test/engines/**", "test/ui/**"],
          setupFiles: "test/console.ts",
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "ui",
          environment: "happy-dom",
          // Testing Library clears the page after each test where it sees a global afterEach.
          globals: true,
          include: ["test/**/*.test.tsx"],
          setupFiles: "test/console.ts",
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/e2e/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: BROWSER_WORKERS,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          environment: "node",
          include: ["test/engines/**/*.test.ts"],
          globalSetup: "test/e2e/setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: BROWSER_WORKERS,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
