import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const HEAD = new URL("./head.html", import.meta.url);

/** A vite plugin: begins the head of every page alike, that of the app and those beside it. */
export function head(): Plugin {
  return { name: "head", transformIndexHtml: { order: "pre", handler: headed } };
}

/** A page with what the head of every page begins with. */
export function headed(html: string): string {
  return html.replace("{{head}}", () => readFileSync(HEAD, "utf8").trim());
}
