import { type MonthNames, monthsFitting, plain } from "./date.ts";

/**
 * The day of a date that a person wrote, as YYYY-MM-DD: "5 March 2027", "March 5, 2027", "2027-03-05", "5.3.2027". Undefined
 * where it is none, or could be read in two ways: 5/3/2027 is a day in March here and in May there.
 */
export function dayIn(written: string, names: MonthNames): string | undefined {
  const text = plain(written).trim();
  if (/[^\d\p{L}\s.,/\p{Pd}\u2212]/u.test(text)) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const words = (text.match(/\p{L}+/gu) ?? []).map((word) => monthsFitting(word, names));
  // A word that fits every month says nothing, and one that fits none may be "of" or the name of a day.
  const named = words.filter(({ length }) => length > 0 && length < names.length);
  const [months = [], ...more] = named;
  const [month, ...others] = months;
  if (more.length > 0 || others.length > 0) return undefined;
  const [year, ...years] = numbers.filter(({ length }) => length === 4);
  const rest = numbers.filter(({ length }) => length < 3).map(Number);
  if (year === undefined || years.length > 0) return undefined;
  if (rest.length + 1 !== numbers.length) return undefined;
  const [first = 0, second = 0] = rest;
  if (month !== undefined) return rest.length === 1 ? made(year, month, first) : undefined;
  if (rest.length !== 2) return undefined;
  if (numbers[0] === year) return made(year, first, second);
  // With full stops the day is written first wherever they are used; otherwise only one of the two ways may be a date.
  const ways = /\d\.\s*\d/.test(text)
    ? [made(year, second, first)]
    : [made(year, second, first), made(year, first, second)];
  const [day, ...same] = new Set(ways.filter((way) => way !== undefined));
  return same.length === 0 ? day : undefined;
}

/** A day as YYYY-MM-DD, if there is such a day. */
function made(year: string, month: number, day: number): string | undefined {
  const two = (number: number) => String(number).padStart(2, "0");
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day > 0 && day <= days ? `${year}-${two(month)}-${two(day)}` : undefined;
}
