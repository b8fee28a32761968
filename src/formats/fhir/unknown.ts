/** What stands under a key of something that may be anything; undefined where nothing does. */
export function at(data: unknown, key: string): unknown {
  return isObject(data) && Object.hasOwn(data, key) ? data[key] : undefined;
}

/** The entries of something that may be anything: none where it is absent, undefined where it is no list. */
export function listFrom(data: unknown): readonly unknown[] | undefined {
  if (data === undefined) return [];
  return Array.isArray(data) ? data : undefined;
}

/** Something that may be anything, if it is a string. */
export function stringFrom(data: unknown): string | undefined {
  return typeof data === "string" ? data : undefined;
}

function isObject(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null;
}
