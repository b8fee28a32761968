import type { Answer } from "../../engine/answer.ts";
import { itemsOf } from "../../engine/path.ts";
import type { Reading } from "../../engine/reads.ts";
import type { Item, Questionnaire } from "../../questionnaire/schema.ts";
import { answerCount, codeGroups, exclusiveCodes, singleClasses } from "./classes.ts";

/** One of the classes that can be chosen at a step, and how many answers it stands for. */
export type Choice = {
  /** A single choice: the answers of the class. */
  readonly answers?: readonly Answer[];
  /** A choice of several: nothing (null), a code that stands alone, or ordinary codes. */
  readonly kind?: null | string;
  /** A group of codes of a choice of several: those of which one or more are chosen; none when empty. */
  readonly codes?: readonly string[];
  readonly count: bigint;
};

/**
 * A record is put together step by step: a single choice in one step; a choice of several in one step that says what
 * kind of answer it is, and one for each group of codes, there or not.
 */
export type Step = {
  readonly item: string;
  readonly part: "single" | "kind" | "group";
  readonly choices: readonly Choice[];
};

/** The kind of answer that holds ordinary codes. */
export const SOME = "some";

/**
 * The steps of the items that are read, in page order; but whether a code is chosen is only decided where it first
 * opens another item, so that a movement and its two sides stand together. The order changes no result, only how
 * soon steps come to the same situation.
 */
export function stepsOf(
  questionnaire: Questionnaire,
  readings: ReadonlyMap<string, readonly Reading[]>,
): readonly Step[] {
  const steps: Step[] = [];
  let waiting: Step[] = [];
  for (const item of itemsOf(questionnaire)) {
    const read = readings.get(item.linkId);
    if (!read) continue;
    const opened = waiting.filter((step) => opens(step, item));
    waiting = waiting.filter((step) => !opened.includes(step));
    steps.push(...opened);
    const [first, ...groups] = ofItem(questionnaire, item, read);
    if (first) steps.push(first);
    for (const group of groups) {
      const isWaiting = itemsOf(questionnaire).some((other) => opens(group, other));
      (isWaiting ? waiting : steps).push(group);
    }
  }
  return [...steps, ...waiting];
}

/** How many records the items that are not read could still be filled out in, for each that is. */
export function unreadCount(
  questionnaire: Questionnaire,
  readings: ReadonlyMap<string, readonly Reading[]>,
): bigint {
  return itemsOf(questionnaire)
    .filter(({ linkId }) => !readings.has(linkId))
    .reduce((product, item) => product * answerCount(questionnaire, item), 1n);
}

function ofItem(
  questionnaire: Questionnaire,
  item: Item,
  read: readonly Reading[],
): readonly Step[] {
  if (item.type === "text") throw new Error(`A rule reads the text "${item.linkId}".`);
  if (item.type === "single") {
    const choices = singleClasses(questionnaire, item, read).map(({ answers }) => ({
      answers,
      count: BigInt(answers.length),
    }));
    return [{ item: item.linkId, part: "single", choices }];
  }
  const kinds = [null, ...exclusiveCodes(questionnaire, item), SOME];
  const kind = kinds.map((code) => ({ kind: code, count: 1n }));
  return [
    { item: item.linkId, part: "kind", choices: kind },
    ...codeGroups(questionnaire, item, read).map(({ codes }) => ({
      item: item.linkId,
      part: "group" as const,
      choices: [
        { codes: [], count: 1n },
        { codes, count: 2n ** BigInt(codes.length) - 1n },
      ],
    })),
  ];
}

/** Whether an item is asked only where a code of the step is chosen. */
function opens({ item, part, choices }: Step, { enableWhen }: Item): boolean {
  const codes = part === "group" ? choices.flatMap((choice) => choice.codes ?? []) : [];
  const wanted = `"item":"${item}","codes":[`;
  const text = JSON.stringify(enableWhen ?? null);
  return text.includes(wanted) && codes.some((code) => text.includes(`"${code}"`));
}
