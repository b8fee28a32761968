import type { Item, TextItem } from "../questionnaire/schema.ts";
import type { Answer } from "./answer.ts";
import type { Problem } from "./problem.ts";

/** Why what a person wrote in a field is not taken, beside what is wrong with any value. */
export type Refusal = {
  readonly linkId: string;
  readonly code: Problem["code"] | "out-of-range";
};

/** Understands a date as a person wrote it: it is kept as what comes back, or refused. */
export type ReadDate = (item: TextItem, written: string) => string | Refusal;

/** What stands in a field as it is understood, without the space that a phone sets after a word. */
export function understood(
  item: Item,
  value: Answer | undefined,
  readDate: ReadDate | undefined,
): Answer | Refusal | undefined {
  if (typeof value !== "string") return value;
  const text = value.trim();
  const isDate = item.type === "text" && item.format === "year-month";
  return isDate && readDate ? readDate(item, text) : text;
}

/** Whether what stands in a field is refused. */
export function isRefused(value: Answer | Refusal | undefined): value is Refusal {
  return (value as Partial<Refusal> | null | undefined)?.code !== undefined;
}
