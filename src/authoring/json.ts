import { readFileSync } from "node:fs";

/** The data of a JSON text, or a sentence on why it has none. */
export function parseJson(text: string): { readonly data: unknown } | { readonly error: string } {
  try {
    return { data: JSON.parse(text) };
  } catch (error) {
    return { error: `This is not JSON. ${error instanceof Error ? error.message : error}` };
  }
}

/** The data of a JSON file. Throws where there is no such file, or no JSON in it. */
export function readJson(file: string | URL): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
