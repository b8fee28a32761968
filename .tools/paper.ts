import { fileURLToPath } from "node:url";
import { type Plugin, runnerImport } from "vite";

const PRINTED = fileURLToPath(new URL("./printed.ts", import.meta.url));

/** Where the page stands among the sources, and where it is to be found beside the app. */
const SOURCE = "src/ui/paper/paper.html";
const ADDRESS = "paper.html";

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
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        if (request.url === `/${ADDRESS}`) request.url = `/${SOURCE}`;
        next();
      });
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle[SOURCE];
        if (page?.type !== "asset") return;
        const up = "../".repeat(SOURCE.split("/").length - 1);
        const source = String(page.source).replaceAll(`"${up}`, '"./');
        delete bundle[SOURCE];
        this.emitFile({ type: "asset", fileName: ADDRESS, source });
      },
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { path }) {
        if (!path.endsWith(`/${ADDRESS}`)) return html;
        const { module } = await runnerImport<typeof import("./printed.ts")>(PRINTED);
        const { title, body } = module.printed(root);
        return html.replace("{{paper.title}}", () => title).replace("{{body}}", () => body);
      },
    },
  };
}
