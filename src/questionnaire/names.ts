import * as z from "zod/mini";

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id of an item, page, finding and so on: words in lower case joined by hyphens. */
export const id = z.string().check(z.regex(kebab));

/** What is saved for a chosen option. */
export const code = z.string().check(z.regex(kebab));

/** A string that says something. */
export const plainText = z.string().check(z.trim(), z.minLength(1));

/** A read-only list with at least one entry. */
export function list<T extends z.core.$ZodType>(entry: T) {
  return z.readonly(z.array(entry).check(z.minLength(1)));
}
