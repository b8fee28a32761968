import { digitOf } from "./digits.ts";

/** The months of a year, each with its names in a language and whatever else may stand in a date. */
export type MonthNames = readonly (readonly string[])[];

/** The most days that each month can have. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is longer ago than this, in years, nobody who answers can tell of. */
const LONGEST = 110;

/** The number of a day with the letters that make it an ordinal, as in 12th or 1er. */
const ORDINAL = /(^|[^\p{L}\d])(\d{1,2})\p{L}{1,2}(?![\p{L}\d])/gu;

/**
 * The year, or the year and the month, of a date that a person wrote, as YYYY or YYYY-MM. A day is dropped. Undefined
 * where it is no date, or could be read in two ways: a year of two digits, a day that could be the month.
 */
export function yearMonthIn(written: string, names: MonthNames): string | undefined {
  const text = plain(written).trim().replace(ORDINAL, "$1$2 ");
  if (/[^\d\p{L}\s.,/\p{Pd}\u2212]|^[./\p{Pd}\u2212]|[/\p{Pd}\u2212]$/u.test(text))
    return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const words = (text.match(/\p{L}+/gu) ?? []).map((word) => monthsFitting(word, names));
  // A word that fits every month, as the one for "month" does, says nothing.
  const named = words.filter((fitting) => fitting.length < DAYS.length);
  const [year] = years;
  if (year === undefined || years.length > 1) return undefined;
  if (named.length === 0 && numbers.length === 1) return year;
  const months = waysToRead(numbers, named).filter(isDay);
  const [month, ...others] = new Set(months.map(([number]) => number));
  return month && others.length === 0 ? `${year}-${String(month).padStart(2, "0")}` : undefined;
}

/** Whether a date, as YYYY or YYYY-MM, is neither after this month nor too long ago; today is a day as YYYY-MM-DD. */
export function isPossible(date: string, today: string): boolean {
  const first = `${Number(today.slice(0, 4)) - LONGEST}${today.slice(4)}`;
  return date >= first.slice(0, date.length) && date <= today.slice(0, date.length);
}

/** A month and a day of it; 1 where no day was given. */
type Day = readonly [month: number, day: number];

/** The ways to read what stands beside the year: a named month or a number, and with it a day. */
function waysToRead(
  numbers: readonly string[],
  named: readonly (readonly number[])[],
): readonly Day[] {
  const at = numbers.findIndex((number) => number.length === 4);
  const beside = numbers.filter((number) => number.length < 3).map(Number);
  if (beside.length + 1 !== numbers.length) return [];
  const [first = 1, second = 1] = beside;
  if (named.length > 0) {
    const [months = []] = named;
    const isSure = named.length === 1 && months.length === 1 && beside.length < 2;
    return isSure ? months.map((month) => [month, first]) : [];
  }
  if (beside.length > 2 || (at > 0 && at < beside.length)) return [];
  // Whoever begins with the year goes on with the month.
  const isYearFirst = at === 0 || beside.length === 1;
  return isYearFirst
    ? [[first, second]]
    : [
        [first, second],
        [second, first],
      ];
}

function isDay([month, day]: Day): boolean {
  return day > 0 && day <= (DAYS[month - 1] ?? 0);
}

/** The numbers of the months that a word may mean: by a name of theirs, or else by how one begins. */
export function monthsFitting(word: string, names: MonthNames): readonly number[] {
  const fitting = (fits: (name: string) => boolean) =>
    names.flatMap((forms, index) => (forms.flatMap(wordsIn).some(fits) ? [index + 1] : []));
  const exact = fitting((name) => name === word);
  if (exact.length > 0 || word.length < 3) return exact;
  return fitting((name) => name.startsWith(word));
}

function wordsIn(text: string): readonly string[] {
  return plain(text).match(/\p{L}+/gu) ?? [];
}

/** A text in small letters without accents and signs that nobody sees, its digits as 0 to 9, whatever script they are of. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/\p{Nd}/gu, digitOf)
    .toLowerCase();
}
