import { defineConfig } from "vitest/config";
import { fhir } from "./src/build/fhir.ts";
import { build } from "./src/build/name.ts";
import { page } from "./src/build/page.ts";
import { paper } from "./src/build/paper.ts";
import { proofPage } from "./src/build/proof.ts";
import { questionnaires } from "./src/build/questionnaires.ts";
import { projects } from "./test/run/projects.ts";

/**
 * What the first pages and later ones both use. Left alone, each would be a chunk of its own, and many small ones
 * compress worse than one: the first load would be 700 bytes more.
 */
const CORE = new RegExp(
  [
    "/node_modules/preact/",
    "preload-helper",
    "/src/engine/(answer|assess|comfort|condition|path|place|problem|progress|reads|session)\\.ts",
    "/src/machine/context\\.ts",
    "/src/questionnaire/(keys|words)\\.ts",
    "/src/ui/(parts/(FileInput|Heading|Region|TextList)|controls/(Choice|Radios))\\.tsx",
  ].join("|"),
);

// JSX is Preact's because tsconfig.json says so: vite reads it there.
export default defineConfig({
  base: "./",
  plugins: [build(), page(), paper(), proofPage(), questionnaires(), fhir()],
  // An unknown path is not found, as on any static host.
  appType: "mpa",
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "core", test: CORE }] } },
      input: {
        index: "index.html",
        paper: "src/authoring/paper/page/paper.html",
        proof: "src/authoring/proof/page/proof.html",
      },
    },
  },
  test: { maxWorkers: "100%", projects },
});
