import { type Answer, NOT_SURE, standsAlone } from "../../engine/answer.ts";
import { optionsOf } from "../../engine/path.ts";
import type { Reading } from "../../engine/reads.ts";
import type { Item, Questionnaire } from "../../questionnaire/schema.ts";

/**
 * Answers of one item that no rule tells apart: every condition that reads the item comes out the same for all of
 * them. Rules see an answer only through such conditions, so one answer of a class can stand for the others.
 */
export type AnswerClass = { readonly answers: readonly Answer[] };

/** Codes of a choice of several that no rule tells apart: whether any of them is chosen is all a rule can see. */
export type CodeGroup = { readonly codes: readonly string[] };

/** The classes of an item of which one code is chosen. Nothing stands for absent and empty alike: rules see no difference. */
export function singleClasses(
  questionnaire: Questionnaire,
  item: Item,
  readings: readonly Reading[],
): readonly AnswerClass[] {
  const answers: readonly Answer[] = [...optionsOf(questionnaire, item), null];
  return [...groupBy(answers, (answer) => signature(readings, answer)).values()].map((group) => ({
    answers: group,
  }));
}

/** The ordinary codes of a choice of several, by the conditions that name them. */
export function codeGroups(
  questionnaire: Questionnaire,
  item: Item,
  readings: readonly Reading[],
): readonly CodeGroup[] {
  const ordinary = optionsOf(questionnaire, item).filter((code) => !standsAlone(code));
  const namedBy = (code: string) =>
    readings.map((reading) => reading.op === "selected" && reading.codes.includes(code)).join();
  return [...groupBy(ordinary, namedBy).values()].map((codes) => ({ codes }));
}

/** The codes of a choice of several that stand alone. */
export function exclusiveCodes(questionnaire: Questionnaire, item: Item): readonly string[] {
  return optionsOf(questionnaire, item).filter(standsAlone);
}

/** How many classes the answers of an item fall into. */
export function classCount(
  questionnaire: Questionnaire,
  item: Item,
  readings: readonly Reading[],
): number {
  if (item.type === "text") return new Set([null, "x"].map((a) => signature(readings, a))).size;
  if (item.type === "single") return singleClasses(questionnaire, item, readings).length;
  const groups = codeGroups(questionnaire, item, readings);
  const alone = exclusiveCodes(questionnaire, item).map((code) => [code]);
  const all: readonly Answer[] = [null, ...alone, ...subsets(groups)];
  return new Set(all.map((answer) => signature(readings, answer))).size;
}

/** How many different answers an item takes; a text counts as given or not. */
export function answerCount(questionnaire: Questionnaire, item: Item): bigint {
  if (item.type === "text") return 2n;
  const codes = optionsOf(questionnaire, item);
  if (item.type === "single") return BigInt(codes.length) + 1n;
  const alone = exclusiveCodes(questionnaire, item).length;
  return 2n ** BigInt(codes.length - alone) + BigInt(alone);
}

/** What all conditions that read an item make of an answer: all that a rule can see of it. */
export function signature(readings: readonly Reading[], answer: Answer): string {
  return readings.map((reading) => String(truthOf(reading, answer))).join();
}

/** What a condition makes of an answer: true, false or not known. Written from the contract, not from the engine. */
export function truthOf(reading: Reading, answer: Answer): boolean | undefined {
  const codes = answer === null || answer === "" ? [] : [answer].flat();
  const isKnown = codes.length > 0 && !codes.includes(NOT_SURE);
  if (reading.op === "answered") return codes.length > 0;
  if (reading.op === "known") return isKnown;
  if (codes.some((code) => reading.codes.includes(code))) return true;
  return isKnown ? false : undefined;
}

/** One choice for each way in which groups of codes can be there or not; not the choice of nothing. */
function subsets(groups: readonly CodeGroup[]): readonly (readonly string[])[] {
  let all: readonly (readonly string[])[] = [[]];
  for (const { codes } of groups) {
    all = all.flatMap((chosen) => [chosen, [...chosen, ...codes.slice(0, 1)]]);
  }
  return all.slice(1);
}

function groupBy<T>(list: readonly T[], key: (entry: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return groups;
}
