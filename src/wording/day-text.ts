/** A day, given as YYYY-MM-DD, as people write it in a language; the day before the month where both are in use. */
export function dayText(day: string, language: string): string {
  return dateIn(language, { dateStyle: "long" }).format(Date.parse(day));
}

/** A date of which the day, or the month too, is not known, given as YYYY-MM or YYYY; any other text as it is. */
export function roughDateText(date: string, language: string): string {
  if (!/^\d{4}-\d{2}$/.test(date)) return date;
  return dateIn(language, { month: "long", year: "numeric" }).format(Date.parse(date));
}

function dateIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const written = language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(written, { ...options, calendar: "gregory", timeZone: "UTC" });
}
