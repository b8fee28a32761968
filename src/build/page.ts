import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { readJson } from "../authoring/json.ts";
import { type Language, wordsFile } from "../authoring/languages.ts";

const ICON = new URL("./icon.png", import.meta.url);
/** The files of the words that stand in index.html. */
const WORDS = ["app", "app.index"];

/** Nothing from elsewhere, nothing to elsewhere: the browser itself keeps the promise that answers stay on the device. */
const POLICY = [
  "default-src 'none'",
  "img-src data:",
  // A worker that is made from the page's own script is held to this very policy, wherever the page is hosted.
  "worker-src blob:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
];

/** The policy of a built page with these styles and scripts in it. The development server needs connections, so it has none. */
export function policyFor(style: string, scripts: readonly string[]): string {
  const allowed = ["'self'", ...scripts.map(hashOf)];
  return [...POLICY, `script-src ${allowed.join(" ")}`, `style-src ${hashOf(style)}`].join("; ");
}

/** How a policy names a style or a script that stands in a page. */
function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** A vite plugin: fills the words of the first paint in a language into index.html. */
export function page({ code }: Language): Plugin {
  let root = "";
  return {
    name: "page",
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml(html) {
      const words = Object.assign(
        {},
        ...WORDS.map((name) => readJson(join(root, wordsFile(code, name)))),
      );
      return html
        .replace("{{icon}}", iconAddress())
        .replace(/\{\{(.+?)\}\}/g, (_, key: string) => wordsAt(words, key));
    },
  };
}

/** The icon within the page: browsers ask for a linked one again with every move, and no move should be seen from outside. */
function iconAddress(): string {
  return `data:image/png;base64,${readFileSync(ICON, "base64")}`;
}

function wordsAt(words: unknown, key: string): string {
  let found = words;
  for (const part of key.split(".")) {
    found = typeof found === "object" && found !== null ? Reflect.get(found, part) : undefined;
  }
  if (typeof found !== "string") throw new Error(`index.html: there are no words for "${key}".`);
  return found.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
