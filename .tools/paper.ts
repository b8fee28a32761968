import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const PRINTED = fileURLToPath(new URL("./printed.ts", import.meta.url));

/**
 * Fills paper.html, the questionnaire to be filled in with a pen. It is written when the app is built, so that it
 * needs no script where it is read; in development it is written anew each time it is asked for.
 */
export function paper(): Plugin {
  let root = "";
  return {
    name: "paper",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { path }) {
        if (!path.endsWith("/paper.html")) return html;
        const { module } = await runnerImport<typeof import("./printed.ts")>(PRINTED);
        const { title, body } = module.printed(root);
        return html.replace("{{paper.title}}", () => title).replace("{{body}}", () => body);
      },
    },
  };
}
