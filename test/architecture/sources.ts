import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project itself. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file under a folder, by its path under the root, and what is in it. */
export type Source = { readonly file: string; readonly text: string };

/** The files of src whose names end in one of these ways. */
export function sourcesOf(ending: RegExp): readonly Source[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => ({
      file: `src/${file.replaceAll("\\", "/")}`,
      text: readFileSync(join(root, "src", file), "utf8"),
    }));
}
