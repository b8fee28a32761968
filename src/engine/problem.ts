import type { AskedQuestionnaire, Item } from "../questionnaire/schema.ts";
import { isBlank, standsAlone } from "./answer.ts";
import { optionsOf } from "./path.ts";

/** Why an answer cannot be taken. */
export type ProblemCode =
  | "required"
  | "wrong-type"
  | "unknown-code"
  | "duplicate"
  | "not-alone"
  | "too-long"
  | "not-a-date";

/** A problem and the item it is about. */
export type Problem = { readonly linkId: string; readonly code: ProblemCode };

/** What is wrong with a value given for an item, if anything. An empty value is always allowed. */
export function problemWith(
  questionnaire: AskedQuestionnaire,
  item: Item,
  value: unknown,
): Problem | undefined {
  const code = faultOf(questionnaire, item, value);
  return code && { linkId: item.linkId, code };
}

/** Also asks for an answer where the item requires one: what a page may not be left with. */
export function problemOnLeaving(
  questionnaire: AskedQuestionnaire,
  item: Item,
  value: unknown,
): Problem | undefined {
  const given = value ?? null;
  if (isEmpty(given) && isRequired(item)) return { linkId: item.linkId, code: "required" };
  return problemWith(questionnaire, item, given);
}

/** Whether a person cannot go on without an answer to the item. */
export function isRequired(item: Item): boolean {
  return "required" in item;
}

/** Whether a value says nothing, in whatever type of an answer. */
function isEmpty(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

function faultOf(
  questionnaire: AskedQuestionnaire,
  item: Item,
  value: unknown,
): ProblemCode | undefined {
  if (isEmpty(value)) return;
  if (item.type === "multi") {
    return isStrings(value) ? faultOfCodes(optionsOf(questionnaire, item), value) : "wrong-type";
  }
  if (typeof value !== "string") return "wrong-type";
  if (item.type === "single") {
    return optionsOf(questionnaire, item).includes(value) ? undefined : "unknown-code";
  }
  if (isBlank(value)) return;
  if (item.format === "year-month") return isYearMonth(value) ? undefined : "not-a-date";
  return [...value].length > item.maxLength ? "too-long" : undefined;
}

function faultOfCodes(
  options: readonly string[],
  codes: readonly string[],
): ProblemCode | undefined {
  if (codes.some((code) => !options.includes(code))) return "unknown-code";
  if (new Set(codes).size < codes.length) return "duplicate";
  return codes.some(standsAlone) && codes.length > 1 ? "not-alone" : undefined;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

/** A year, or a year and a month, as a regular expression. */
export const YEAR_MONTH = "[0-9]{4}(-(0[1-9]|1[0-2]))?";

/** Whether a text is a year, or a year and a month. */
export function isYearMonth(text: string): boolean {
  return new RegExp(`^${YEAR_MONTH}$`).test(text);
}
