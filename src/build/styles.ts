import type { Plugin, Rollup } from "vite";
import { policyFor } from "./page.ts";

/** The module of vite that loads the style sheets of a late part before its script. */
const LOADS_STYLES = /^\0vite\/preload-helper\.js$/;

/**
 * A vite plugin: puts all styles of a built page into the page, those of the parts that are loaded late as well, and lets
 * its policy allow these and no others. What is not asked for cannot be lost: neither by a network, nor by a host that has
 * newer files, nor from a disk. So nothing is ever shown or printed without its styles.
 */
export function styles(): Plugin {
  const sheets = new Map<string, string>();
  return {
    name: "styles",
    apply: "build",
    enforce: "pre",
    load: {
      filter: { id: LOADS_STYLES },
      handler: () => "export const __vitePreload = (load) => load();",
    },
    generateBundle: {
      order: "pre",
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
        for (const chunk of chunks) {
          if (chunk.facadeModuleId?.endsWith(".html")) {
            sheets.set(chunk.facadeModuleId, stylesOf(chunk, bundle));
          }
        }
        for (const { viteMetadata } of chunks) viteMetadata?.importedCss.clear();
        for (const name of Object.keys(bundle)) if (name.endsWith(".css")) delete bundle[name];
      },
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { filename }) {
        const style = sheets.get(filename);
        if (!style) throw new Error(`${filename} has no styles.`);
        const policy = {
          "http-equiv": "Content-Security-Policy",
          content: policyFor(style, scriptsIn(html)),
        };
        return {
          html: inAscii(html),
          tags: [
            { tag: "meta", attrs: policy, injectTo: "head-prepend" },
            { tag: "style", children: style, injectTo: "head" },
          ],
        };
      },
    },
  };
}

/** The scripts that stand in a page themselves, in place of an address. */
function scriptsIn(html: string): readonly string[] {
  const tags = html.matchAll(/<script(?![^>]* src=)[^>]*>(.*?)<\/script>/gs);
  return [...tags].map(([, script = ""]) => script);
}

/** The styles of a script and of all that it loads, each once, in the order in which they were loaded. */
function stylesOf(entry: Rollup.OutputChunk, bundle: Rollup.OutputBundle): string {
  const names = new Set<string>();
  const scripts = new Set([entry.fileName]);
  for (const script of scripts) {
    const chunk = bundle[script];
    if (chunk?.type !== "chunk") continue;
    for (const name of chunk.viteMetadata?.importedCss ?? []) names.add(name);
    for (const other of [...chunk.imports, ...chunk.dynamicImports]) scripts.add(other);
  }
  const all = [...names].map((name) => textOf(bundle[name])).join("");
  return all.replace(MARK_OF_VITE, "");
}

function textOf(file: Rollup.OutputAsset | Rollup.OutputChunk | undefined): string {
  if (file?.type !== "asset") throw new Error("A style sheet is missing from the build.");
  const text = String(file.source).trim();
  // Within the page an address would lead elsewhere than from the sheet.
  const [address] = /url\((?!["']?(data:|#))[^)]*\)|@import|<\//.exec(text) ?? [];
  if (address) throw new Error(`${file.fileName} cannot be put into a page: ${address}`);
  return text.replace(BEYOND_ASCII, (letter) => `\\${codeOf(letter)} `);
}

/** What vite leaves in a sheet to tell its own builds apart. */
const MARK_OF_VITE = /\/\*\$vite\$:\d+\*\//g;

const BEYOND_ASCII = /[^\0-\x7f]/gu;

/**
 * A page in ASCII alone, with all other letters as references. A single curly quotation mark would have a browser hold the
 * whole page, its styles and scripts as well, in letters of twice the size, and take longer for it.
 */
export function inAscii(html: string): string {
  return html.replace(BEYOND_ASCII, (letter) => `&#x${codeOf(letter)};`);
}

function codeOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16);
}
