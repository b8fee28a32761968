import { dirname } from "node:path/posix";
import type { Plugin } from "vite";

/** A page beside the app that is whole without a script, made when the app is built. */
type StaticPage = {
  readonly name: string;
  /** Where its frame stands among the sources. */
  readonly source: string;
  /** Where it is to be found beside the app. */
  readonly address: string;
  /** What fills the frame, from the files as they are on the disk now: the text for each mark in it, as HTML. */
  readonly fill: (root: string) => Promise<Readonly<Record<string, string>>>;
};

/** A vite plugin: writes a page when the app is built; in development anew each time it is asked for. */
export function staticPage({ name, source, address, fill }: StaticPage): Plugin {
  let root = "";
  return {
    name,
    configResolved(config) {
      root = config.root;
    },
    configureServer({ middlewares }) {
      middlewares.use((request, _, next) => {
        if (request.url === `/${address}`) request.url = `/${source}`;
        next();
      });
    },
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const page = bundle[source];
        if (page?.type !== "asset") return;
        delete bundle[source];
        this.emitFile({ type: "asset", fileName: address, source: page.source });
      },
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { path, server }) {
        if (!path.endsWith(`/${address}`)) return html;
        const marks = Object.entries(await fill(root));
        const filled = marks.reduce(
          (text, [mark, words]) => text.replaceAll(`{{${mark}}}`, () => words),
          html,
        );
        // In development the page is shown at its address, but its style sheet stays where it stands.
        return server ? filled.replace('href="./', `href="/${dirname(source)}/`) : filled;
      },
    },
  };
}
