import { fileURLToPath } from "node:url";
import { build, type Plugin, type Rollup, runnerImport } from "vite";
import type { Language, Languages } from "../authoring/languages.ts";
import { TARGETS } from "./browsers.ts";
import type * as pages from "./first/pages.tsx";
import { language } from "./language.ts";
import { questionnaires } from "./questionnaires.ts";
import { styleless } from "./styleless.ts";

const PAGES = fileURLToPath(new URL("./first/pages.tsx", import.meta.url));
const EARLY = fileURLToPath(new URL("../app/early.ts", import.meta.url));

/**
 * A vite plugin: puts the first pages into index.html, made by the app's own components, with the script that serves them
 * until the app has come. What is asked first can so be answered before any other file is there.
 */
export function first(spoken: Language, languages: Languages): Plugin[] {
  return [filled(spoken, languages), deferred()];
}

function filled(spoken: Language, languages: Languages): Plugin {
  return {
    name: "first",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        if (!html.includes("{{first}}")) return html;
        const { module } = await runnerImport<typeof pages>(PAGES, {
          configFile: false,
          plugins: [language(spoken, languages), questionnaires(), styleless()],
        });
        const { title, html: first } = module.firstPages();
        const early = await earlyScript();
        return html
          .replace("{{title}}", () => title)
          .replace("{{first}}", () => first)
          .replace("{{early}}", () => `<script>${early}</script>`);
      },
    },
  };
}

/** A vite plugin: lets the script that stands in the page ask for the app, so that what stands there is painted first. */
function deferred(): Plugin {
  return {
    name: "deferred",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const tag = /\s*<script type="module"[^>]* src="([^"]*\/index-[^"]*)"[^>]*><\/script>/;
        const [all, address] = tag.exec(html) ?? [];
        if (!all) return html;
        return html.replace(all, "").replace("<script>", `<script data-app="${address}">`);
      },
    },
  };
}

let made: Promise<string> | undefined;

/** The script as it stands in the page: whole, in one line, for browsers that may know no modules. */
export function earlyScript(): Promise<string> {
  made ??= makeScript();
  return made;
}

async function makeScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: [...TARGETS, "es2015"],
      minify: "terser",
      // As the page that it stands in (build/styles.ts).
      terserOptions: { format: { ascii_only: true } },
      lib: { entry: EARLY, formats: ["iife"], name: "early" },
    },
  });
  const [{ output }] = result as readonly Rollup.RollupOutput[] as [Rollup.RollupOutput];
  const [{ code }] = output;
  return code.trim();
}
