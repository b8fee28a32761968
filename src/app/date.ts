import { isBlank } from "../engine/answer.ts";
import type { Refusal } from "../engine/written.ts";
import type { TextItem } from "../questionnaire/schema.ts";
import { monthNames } from "../ui/date.ts";
import { isPossible, yearMonthIn } from "../wording/date.ts";

/** Understands a date as a person wrote it in their language; one that cannot be is refused, and blanks are none. */
export function readDate(
  { linkId }: TextItem,
  written: string,
  language: string,
  today: string,
): string | Refusal {
  if (isBlank(written)) return written;
  const date = yearMonthIn(written, monthNames(language));
  if (date === undefined) return { linkId, code: "not-a-date" };
  return isPossible(date, today) ? date : { linkId, code: "out-of-range" };
}
