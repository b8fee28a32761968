import { readFileSync } from "node:fs";
import { join } from "node:path";
import { modulesIn } from "./imports.ts";

/** The files that nobody has to import: what the page, a command or the build starts with, and declarations. */
export function entriesOf(root: string): readonly string[] {
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const named = [
    ...`${read("index.html")} ${read("package.json")}`.matchAll(/\bsrc\/[\w/]+\.\w+/g),
  ];
  return [
    ...named.map(([file]) => file),
    ...modulesIn(root, "src").filter((file) => file.endsWith(".d.ts")),
    // A command that is run by hand.
    "src/build/icon.ts",
    "vite.config.ts",
  ];
}
