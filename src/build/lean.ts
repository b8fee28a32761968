import type { Plugin } from "vite";

/** A vite plugin: leaves out what connects xstate to developer tools. It is off, and no tool has to know of answers. */
export function lean(): Plugin {
  return {
    name: "lean",
    apply: "build",
    transform: {
      filter: { id: /\/xstate-dev\.esm\.js$/ },
      handler: () => ({ code: "export const devToolsAdapter = () => {};" }),
    },
  };
}
