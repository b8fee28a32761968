const DAY = 86_400_000;

/** The day that comes a number of days after another, both as YYYY-MM-DD. */
export function dayAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10);
}

/** The months in a language, each with its names in all forms, long and short, and the words that stand beside them. */
export function monthNames(language: string): readonly (readonly string[])[] {
  const formats = (["long", "short"] as const).flatMap((month) =>
    [{ month }, { month, year: "numeric" }, { month, year: "numeric", day: "numeric" }].map(
      (options) =>
        new Intl.DateTimeFormat(language, {
          ...(options as Intl.DateTimeFormatOptions),
          calendar: "gregory",
          timeZone: "UTC",
        }),
    ),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats
      .flatMap((format) => format.formatToParts(Date.UTC(2000, month, 1)))
      .filter(({ type }) => type === "month" || type === "literal")
      .map(({ value }) => value),
  );
}
