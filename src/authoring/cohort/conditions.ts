import * as z from "zod/mini";
import { NOT_SURE } from "../../engine/answer.ts";
import type { Questionnaire } from "../../questionnaire/schema.ts";
import { readJson } from "../json.ts";
import { mmn } from "../mmn.ts";
import { defaultsFor } from "./defaults.ts";
import { drawnItems, isOneOf } from "./drawn.ts";
import { assumption, type Frequencies, type Frequency, frequencies } from "./frequency.ts";

const words = z.string().check(z.minLength(1));

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

export type Condition = {
  readonly id: string;
  readonly name: string;
  readonly shape: string;
  /** What it says itself, over what is common. */
  readonly answers: Frequencies;
};

const read = file.parse(readJson(new URL("./conditions.json", import.meta.url)));

export const { about, sources, people, common, baseRates } = read;

/** The conditions, each with a frequency for every answer to our questionnaire. */
export const conditions = conditionsFor(mmn);

/** The conditions, each with a frequency for every answer: its own, what is common, or a default. */
export function conditionsFor(questionnaire: Questionnaire): readonly Condition[] {
  const items = drawnItems(questionnaire);
  return read.conditions.map((condition) => {
    const stated = completed(condition.answers);
    const answers = items.map(({ linkId, codes, isOneOf }) => {
      const table = stated[linkId] ?? {};
      return [linkId, { ...table, ...defaultsFor(table, codes, isOneOf) }] as const;
    });
    return { ...condition, answers: { ...stated, ...Object.fromEntries(answers) } };
  });
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
  return isOneOf(linkId) && isStated ? own : { ...shared, ...own };
}
