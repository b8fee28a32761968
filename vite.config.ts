import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { languagesOf } from "./src/authoring/languages.ts";
import { TARGETS } from "./src/build/browsers.ts";
import { fhir } from "./src/build/fhir.ts";
import { first } from "./src/build/first.ts";
import { head } from "./src/build/head.ts";
import { language, otherLanguages } from "./src/build/language.ts";
import { lean } from "./src/build/lean.ts";
import { learn } from "./src/build/learn.ts";
import { licences } from "./src/build/licences.ts";
import { build } from "./src/build/name.ts";
import { page } from "./src/build/page.ts";
import { paper } from "./src/build/paper.ts";
import { proofPage } from "./src/build/proof.ts";
import { published } from "./src/build/publisher.ts";
import { questionnaires } from "./src/build/questionnaires.ts";
import { styles } from "./src/build/styles.ts";
import { projects } from "./test/run/projects.ts";

const notices = licences();

// JSX is Preact's because tsconfig.json says so: vite reads it there.
export default defineConfig(({ mode }) => {
  const languages = languagesOf(import.meta.dirname);
  const [original] = languages;
  // The mode can name a language: vite --mode de.
  const spoken = languages.find(({ code }) => code === mode) ?? original;
  const isFirst = spoken === original;
  return {
    base: "./",
    plugins: [
      build(),
      lean(),
      language(spoken, languages),
      head(),
      first(spoken, languages),
      page(spoken),
      paper(spoken),
      proofPage(spoken, original),
      learn(spoken, languages),
      published(),
      questionnaires(),
      styles(),
      notices.page,
      // What all languages share is written once.
      ...(isFirst ? [fhir(original), otherLanguages(languages)] : []),
    ],
    worker: { plugins: () => [notices.worker] },
    // An unknown path is not found, as on any static host.
    appType: "mpa",
    publicDir: isFirst && "public",
    build: {
      outDir: isFirst ? "dist" : join("dist", spoken.code),
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
  };
});
