import { join } from "node:path";
import type { Plugin } from "vite";
import { type FileFault, messageOf } from "../authoring/locate.ts";
import { readQuestionnaires } from "../authoring/read.ts";

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
      filter: { id: /\/questionnaires\/.*\.json(\?citations)?$/ },
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
 * A questionnaire without what only its authors read, and its sources apart from it: every byte of the first is loaded
 * before the first page can be used.
 */
function shipped(json: string, id: string) {
  if (!/\/questionnaire\.json(\?|$)/.test(id)) return undefined;
  const { $schema: _, date: __, citations, ...rest } = JSON.parse(json);
  if (id.endsWith("?citations")) {
    return { code: `export const citations = ${JSON.stringify(citations)};`, moduleType: "js" };
  }
  return { code: JSON.stringify(rest, (key, value) => (key === "context" ? undefined : value)) };
}

/** Without a stack: the mistake is in the data. */
function errorOf(faults: readonly FileFault[]) {
  return { message: messageOf(faults), stack: "" };
}
