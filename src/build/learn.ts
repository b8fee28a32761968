import { fileURLToPath } from "node:url";
import { type Plugin, type Rollup, runnerImport } from "vite";
import type { Language, Languages } from "../authoring/languages.ts";
import { language } from "./language.ts";
import type * as learnPages from "./learn/pages.tsx";
import { publishedBy } from "./publisher.ts";
import { questionnaires } from "./questionnaires.ts";
import { styleless } from "./styleless.ts";
import { inAscii } from "./styles.ts";

/** Where the frame of every learn page stands among the sources, and the folder that the pages come to. */
const FRAME = "src/build/learn/page/learn-page.html";
const FOLDER = "learn/";
const PAGES = fileURLToPath(new URL("./learn/pages.tsx", import.meta.url));

/**
 * A vite plugin: writes the learn pages as files of their own beside the app, whole without a script, for whoever comes from a
 * search; in development anew each time one is asked for.
 */
export function learn(spoken: Language, languages: Languages): Plugin {
  return {
    name: "learn",
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        if (nameIn(request.originalUrl) !== undefined) request.url = `/${FRAME}`;
        next();
      });
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { originalUrl, server }) {
        const name = nameIn(originalUrl);
        const page =
          server && name && (await filesNow(spoken, languages)).find((file) => file.name === name);
        // In development the page is shown at its address, but its style sheet stays where it stands.
        return page ? filled(html, page).replace('href="./', 'href="/src/build/learn/page/') : html;
      },
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const frame = bundle[FRAME];
        if (frame?.type !== "asset") return;
        delete bundle[FRAME];
        for (const page of await filesNow(spoken, languages)) {
          const source = inAscii(filled(textOf(frame), page));
          this.emitFile({ type: "asset", fileName: FOLDER + page.name, source });
        }
      },
    },
  };
}

async function filesNow(
  spoken: Language,
  languages: Languages,
): Promise<readonly learnPages.LearnFile[]> {
  const { module } = await runnerImport<typeof learnPages>(PAGES, {
    configFile: false,
    plugins: [language(spoken, languages), questionnaires(), styleless()],
  });
  return module.learnFiles(publishedBy(process.env).publisher);
}

/** The frame with what a page says in it. */
function filled(frame: string, { title, description, html }: learnPages.LearnFile): string {
  const said = { title: plain(title), description: plain(description), body: html };
  return Object.entries(said).reduce(
    (page, [mark, text]) => page.replace(`[[${mark}]]`, () => text),
    frame,
  );
}

function plain(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** The page that an address asks for; none where it asks for something else. */
function nameIn(address = ""): string | undefined {
  const [, name] = /^\/learn\/([\w-]*(?:\.html)?)(?:[?#]|$)/.exec(address) ?? [];
  return name === "" ? "index.html" : name;
}

function textOf({ source }: Rollup.OutputAsset): string {
  return typeof source === "string" ? source : new TextDecoder().decode(source);
}
