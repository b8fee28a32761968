import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type FileFault, messageOf } from "../authoring/locate.ts";
import { readQuestionnaires } from "../authoring/read.ts";
import type { CitedQuestionnaire } from "../questionnaire/schema.ts";
import { split, splitWords } from "./split.ts";

/**
 * A vite plugin: nothing is built, and in development nothing is shown, from a questionnaire with a fault. One that
 * cannot be handed out yet may be tried in development, but is not built.
 */
export function questionnaires(): Plugin {
  let root = "";
  let isBuild = false;
  return {
    name: "questionnaires",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    buildStart() {
      if (!isBuild) return;
      const { faults, unready } = readQuestionnaires(root);
      const all = [...faults, ...unready];
      if (all.length > 0) this.error(errorOf(all));
    },
    transform: {
      filter: {
        id: /\/questionnaires\/(?!locales\/[^/]+\/app).*\.json(\?(asked|judging|shipped))?$/,
      },
      handler(code, id) {
        if (!isBuild) {
          // A server goes on: the page that asks for the data shows the message, until the data is mended.
          const { files, faults } = readQuestionnaires(root);
          for (const file of files) this.addWatchFile(join(root, file));
          if (faults.length > 0) this.error(errorOf(faults));
        }
        return shipped(code, id);
      },
    },
  };
}

/**
 * A questionnaire in two: what is asked, without what only its authors read, and what judges the answers. Every byte of
 * the first is loaded before the first page can be used.
 */
function shipped(json: string, id: string) {
  const [, all = "", name = "", half] = WORDS.exec(id) ?? [];
  if (half === "asked" || half === "judging") {
    const { asked } = halvesOf(readFileSync(`${all}/${name}/questionnaire.json`, "utf8"));
    const words = splitWords(JSON.parse(json), asked)[half];
    return { code: `export const words = ${JSON.stringify(words)};`, moduleType: "js" };
  }
  if (id.endsWith("/learn.json?shipped")) {
    return {
      code: `export const learn = ${JSON.stringify(shippedLearn(json))};`,
      moduleType: "js",
    };
  }
  if (!/\/questionnaire\.json(\?|$)/.test(id)) return undefined;
  const { asked, judging, citations } = halvesOf(json);
  if (id.endsWith("?judging")) {
    const parts = Object.entries({ judging, citations });
    const code = parts.map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};`);
    return { code: code.join("\n"), moduleType: "js" };
  }
  return { code: JSON.stringify(asked, (key, value) => (key === "context" ? undefined : value)) };
}

/** The learn pages without the sentences that were read, which are for whoever checks them: of a source its id is left. */
function shippedLearn(json: string): unknown {
  const { $schema: _, ...learn }: Record<string, unknown> = JSON.parse(json, (key, value) =>
    key === "cites" ? value.map(({ source }: { readonly source: string }) => source) : value,
  );
  return learn;
}

/** The words of a questionnaire: where all questionnaires stand, its name, and which half of the words is wanted. */
const WORDS = /^(.*)\/locales\/[^/]+\/([^/]+)\.json\?(asked|judging)$/;

function halvesOf(json: string) {
  const { $schema: _, date: __, citations, ...questionnaire }: Shipped = JSON.parse(json);
  return { ...split(questionnaire), citations };
}

type Shipped = CitedQuestionnaire & { readonly $schema: string };

/** Without a stack: the mistake is in the data. */
function errorOf(faults: readonly FileFault[]) {
  return { message: messageOf(faults), stack: "" };
}
