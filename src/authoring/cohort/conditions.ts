import * as z from "zod/mini";
import { NOT_SURE } from "../../engine/answer.ts";
import { readJson } from "../json.ts";

const share = z.number().check(z.minimum(0), z.maximum(1));
const words = z.string().check(z.minLength(1));

const published = z.strictObject({
  value: share,
  source: words,
  n: z.optional(z.int()),
  note: z.optional(words),
});

const assumption = z.strictObject({ assumed: share, range: z.tuple([share, share]), why: words });

const frequency = z.union([published, assumption]);
const frequencies = z.record(z.string(), z.record(z.string(), frequency));

const file = z.strictObject({
  about: words,
  sources: z.array(z.strictObject({ id: words, text: words })),
  /** How people fill in a questionnaire, whatever they have. */
  people: z.strictObject({ left: assumption, [NOT_SURE]: assumption, background: assumption }),
  /** What holds of a condition that says nothing else. */
  common: frequencies,
  conditions: z.array(
    z.strictObject({ id: words, name: words, shape: words, answers: frequencies }),
  ),
  baseRates: z.array(z.strictObject({ what: words, per100000: words, source: words })),
});

/** How often an answer is given: from a source, or assumed, with a range and a reason. */
export type Frequency = z.infer<typeof frequency>;
export type Assumption = z.infer<typeof assumption>;

/** Frequencies by item, or part of an item, and code. */
export type Frequencies = Readonly<Record<string, Readonly<Record<string, Frequency>>>>;

export type Condition = {
  readonly id: string;
  readonly name: string;
  readonly shape: string;
  /** What it says itself, over what is common. */
  readonly answers: Frequencies;
};

const read = file.parse(readJson(new URL("./conditions.json", import.meta.url)));

export const { about, sources, people, common, baseRates } = read;

/** Questions of one choice: their codes add up to 1, and a condition states all of them or none. */
export const ONE_OF: readonly string[] = [
  ...["movement-worse", "movement-other", "weakness", "speech", "swallowing", "breathing"],
  ...["weight-loss", "first-place", "side-at-start", "duration", "onset-speed", "course"],
  ...["uneven-fingers", "feeling", "numb-at-night", "cramps", "twitching", "thinning", "cold"],
  ...["stiffness", "reflexes", "age-at-start", "sex", "handedness", "immunoglobulin-effect"],
  ...["steroid-effect", "surgery-effect", "walking", "spread", "one-task", "numb-side", "shaking"],
];

/** The conditions, each with a frequency for every answer. */
export const conditions: readonly Condition[] = read.conditions.map((condition) => ({
  ...condition,
  answers: completed(condition.answers),
}));

export function isAssumption(entry: Frequency): entry is Assumption {
  return "assumed" in entry;
}

/** The frequency itself. */
export function shareOf(entry: Frequency): number {
  return isAssumption(entry) ? entry.assumed : entry.value;
}

function completed(own: Frequencies): Frequencies {
  const linkIds = [...Object.keys(common), ...Object.keys(own).filter((key) => !common[key])];
  return Object.fromEntries(
    linkIds.map((linkId) => [linkId, tableOf(linkId, common[linkId] ?? {}, own[linkId] ?? {})]),
  );
}

function tableOf(
  linkId: string,
  shared: Readonly<Record<string, Frequency>>,
  own: Readonly<Record<string, Frequency>>,
) {
  const isStated = Object.keys(own).length > 0;
  return ONE_OF.includes(linkId) && isStated ? own : { ...shared, ...own };
}
