import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod/mini";
import { shaped } from "./check/shape.ts";
import { parseJson } from "./json.ts";
import { type FileFault, inFile } from "./locate.ts";

/** The data of a file as far as it holds against its schema, and its faults. */
export type Data<T> = { readonly file: string; readonly data?: T; readonly faults: FileFault[] };

/** Reads a file and holds it against its schema. */
export function readData<T>(root: string, file: string, schema: z.ZodMiniType<T>): Data<T> {
  const json = parseJson(readFileSync(join(root, file), "utf8"));
  if ("error" in json) return { file, faults: [{ file, where: "", what: json.error }] };
  const held = shaped(json.data, schema);
  return "data" in held
    ? { file, data: held.data, faults: [] }
    : { file, faults: [...inFile(file, held.faults)] };
}

/** The last part of a path, without its ending. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "");
}

/** A fault where what a file says of itself is not what its path says. */
export function nameFault(
  file: string,
  key: string,
  value: string,
  name: string,
): readonly FileFault[] {
  const what = `It says "${value}", but the name in the path is "${name}"; make them the same.`;
  return value === name ? [] : [{ file, where: key, what }];
}

/** The files in a folder, if there is one, in the order of their names. */
export function list(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .sort()
        .map((name) => `${folder}/${name}`)
    : [];
}
