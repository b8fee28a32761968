import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";
import type { Language } from "../authoring/languages.ts";
import type * as paperPage from "../authoring/paper/printed.ts";
import { staticPage } from "./static.ts";
import { styleless } from "./styleless.ts";

const PRINTED = fileURLToPath(new URL("../authoring/paper/printed.ts", import.meta.url));

/** A vite plugin: fills paper.html, the questionnaire to be filled in with a pen, in a language. */
export function paper(spoken: Language): Plugin {
  return staticPage({
    name: "paper",
    source: "src/authoring/paper/page/paper.html",
    address: "paper.html",
    async fill(root) {
      const { module } = await runnerImport<typeof paperPage>(PRINTED, {
        configFile: false,
        plugins: [styleless()],
      });
      const { title, body } = module.printed(root, spoken.code);
      return { "paper.title": title, body };
    },
  });
}
