import { type Place, placesIn } from "../places.ts";

/** What is put into a list, or under a key into a group. */
export type Added = { readonly key?: string; readonly value: unknown };

/**
 * A JSON text with one entry more, everything else as it stood: in the list or group at a path, behind the entry of a
 * name if there is one, else at the end. The formatter then breaks the lines.
 */
export function inserted(
  json: string,
  path: readonly string[],
  { key, value }: Added,
  behind?: string,
): string {
  const into = path.reduce<Place | undefined>(
    (place, name) => place?.inner.get(name),
    placesIn(json),
  );
  if (!into) throw new Error(`There is no ${path.join(".")} to put it into.`);
  const entry = `${key === undefined ? "" : `${JSON.stringify(key)}: `}${JSON.stringify(value)}`;
  const before =
    (behind === undefined ? undefined : into.inner.get(behind)) ?? [...into.inner.values()].at(-1);
  const at = before?.end ?? into.start + 1;
  return `${json.slice(0, at)}${before ? "," : ""}\n${entry}${before ? "" : "\n"}${json.slice(at)}`;
}
