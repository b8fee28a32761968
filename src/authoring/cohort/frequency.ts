import * as z from "zod/mini";

const share = z.number().check(z.minimum(0), z.maximum(1));
const words = z.string().check(z.minLength(1));

const published = z.strictObject({
  value: share,
  source: words,
  n: z.optional(z.int()),
  note: z.optional(words),
});

export const assumption = z.strictObject({
  assumed: share,
  range: z.tuple([share, share]),
  why: words,
});

const frequency = z.union([published, assumption]);
export const frequencies = z.record(z.string(), z.record(z.string(), frequency));

/** How often an answer is given: from a source, or assumed, with a range and a reason. */
export type Frequency = z.infer<typeof frequency>;
export type Assumption = z.infer<typeof assumption>;

/** Frequencies by item, or part of an item, and code. */
export type Frequencies = Readonly<Record<string, Readonly<Record<string, Frequency>>>>;

export function isAssumption(entry: Frequency): entry is Assumption {
  return "assumed" in entry;
}

/** The frequency itself. */
export function shareOf(entry: Frequency): number {
  return isAssumption(entry) ? entry.assumed : entry.value;
}
