import { join } from "node:path";
import { build, type Plugin } from "vite";
import { type Language, type Languages, LOCALES } from "../authoring/languages.ts";

/**
 * A vite plugin: builds the app in a language. Wherever the sources name the words of the first language, it takes those
 * of this one, so that no browser gets a word that it does not show, and a page says which language it is in.
 */
export function language({ code, dir }: Language, [original]: Languages): Plugin {
  const [from, to] = [original.code, code].map((name) => `/${LOCALES}/${name}/`);
  const isOriginal = from === to;
  return {
    name: "language",
    enforce: "pre",
    resolveId: {
      filter: { id: /\/locales\// },
      handler(id, importer) {
        if (isOriginal || !from || !to || !id.includes(from)) return null;
        return this.resolve(
          id.replace(from, () => to),
          importer,
          { skipSelf: true },
        );
      },
    },
    transformIndexHtml: {
      order: "pre",
      handler(html) {
        const said = `<html lang="${code}"${dir === "rtl" ? ' dir="rtl"' : ""}>`;
        return isOriginal ? html : html.replace(`<html lang="${original.code}">`, said);
      },
    },
  };
}

/** A vite plugin: after the build in the first language it does the same in all others, each into a folder of its own. */
export function otherLanguages([, ...others]: Languages): Plugin {
  let config = { root: "", outDir: "", configFile: "" };
  return {
    name: "other-languages",
    apply: "build",
    configResolved({ root, build: { outDir }, configFile = "" }) {
      config = { root, outDir, configFile };
    },
    async closeBundle() {
      const { root, outDir, configFile } = config;
      for (const { code } of others) {
        await build({ root, configFile, mode: code, build: { outDir: join(outDir, code) } });
      }
    },
  };
}
