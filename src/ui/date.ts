const DAY = 86_400_000;

/** The day that comes a number of days after another, both as YYYY-MM-DD. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** A day, given as YYYY-MM-DD, as people write it in a language; the day before the month where both are in use. */
export function dayText(day: string, language: string): string {
  const written = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(written, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(day));
}
