import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What the app is made from. */
const SOURCES = ["index.html", "package-lock.json", "public", "questionnaires", "src"];

/**
 * Gives the app the name of its build, as `import.meta.env.VITE_BUILD`. It is printed, so that a summary leads back to the
 * very rules and words that made it; two builds of the same sources have the same name.
 */
export function build(): Plugin {
  return {
    name: "build",
    config: ({ root = process.cwd() }) => ({
      define: { "import.meta.env.VITE_BUILD": JSON.stringify(buildOf(root)) },
    }),
  };
}

/** Eight letters and digits that change with any of the sources. */
export function buildOf(root: string): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesIn(root, source))) {
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)));
  }
  return hash.digest("hex").slice(0, 8);
}

function filesIn(root: string, path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
