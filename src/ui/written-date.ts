import { dayIn } from "../wording/day.ts";
import { dayText } from "../wording/day-text.ts";
import { ownWords } from "../wording/own.ts";
import { monthNames } from "./date.ts";

/** A date that a person wrote, in words where it is a day in numbers alone; anything else as it was written. */
export function writtenDate(written: string, language: string): string {
  const text = ownWords(written).trim();
  const day = /\p{L}/u.test(text) ? undefined : dayIn(text, monthNames(language));
  return day === undefined ? text : dayText(day, language);
}
