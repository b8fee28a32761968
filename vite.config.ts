import { defineConfig } from "vitest/config";
import { TARGETS } from "./src/build/browsers.ts";
import { fhir } from "./src/build/fhir.ts";
import { first } from "./src/build/first.ts";
import { head } from "./src/build/head.ts";
import { lean } from "./src/build/lean.ts";
import { learn } from "./src/build/learn.ts";
import { build } from "./src/build/name.ts";
import { page } from "./src/build/page.ts";
import { paper } from "./src/build/paper.ts";
import { proofPage } from "./src/build/proof.ts";
import { published } from "./src/build/publisher.ts";
import { questionnaires } from "./src/build/questionnaires.ts";
import { styles } from "./src/build/styles.ts";
import { projects } from "./test/run/projects.ts";

// JSX is Preact's because tsconfig.json says so: vite reads it there.
export default defineConfig({
  base: "./",
  plugins: [
    build(),
    lean(),
    head(),
    first(),
    page(),
    paper(),
    proofPage(),
    learn(),
    published(),
    questionnaires(),
    fhir(),
    styles(),
  ],
  // An unknown path is not found, as on any static host.
  appType: "mpa",
  build: {
    target: TARGETS,
    // A late part comes in few files, so that to ask for them ahead costs more bytes than it saves.
    modulePreload: false,
    // Terser after the minifier that the bundler has: half a per cent less than either alone, and each byte of the first load counts.
    minify: "terser",
    terserOptions: { compress: { passes: 2, pure_getters: true } },
    rolldownOptions: {
      // Nothing of what is shipped does something when a property is only read.
      treeshake: { propertyReadSideEffects: false },
      output: { minify: true },
      input: {
        index: "index.html",
        paper: "src/authoring/paper/page/paper.html",
        learn: "src/build/learn/page/learn-page.html",
        proof: "src/authoring/proof/page/proof.html",
      },
    },
  },
  test: { maxWorkers: "100%", projects },
});
