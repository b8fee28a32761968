import type { Plugin } from "vite";

/** A vite plugin: leaves out style sheets, which no markup needs. */
export function styleless(): Plugin {
  const nothing = "\0no-style";
  return {
    name: "styleless",
    enforce: "pre",
    resolveId: { filter: { id: /\.css$/ }, handler: () => nothing },
    load: { filter: { id: /^\0no-style$/ }, handler: () => "" },
  };
}
