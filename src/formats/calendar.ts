/** A day to be reminded of, in the words that the calendar shows. */
export type CalendarDay = {
  /** Unlike that of any other entry. */
  readonly uid: string;
  /** When the entry was made, in UTC, as an ISO date and time. */
  readonly made: string;
  /** As YYYY-MM-DD; the entry takes the whole day. */
  readonly day: string;
  /** The day after, as YYYY-MM-DD: a calendar counts an end that is not in it any more. */
  readonly dayAfter: string;
  readonly title: string;
  readonly text: string;
};

/** The most bytes that a line may have, without its end. */
const LONGEST = 75;

/** A calendar with one day in it, and a reminder the day before, as every calendar reads it (RFC 5545). */
export function calendarOf({ uid, made, day, dayAfter, title, text }: CalendarDay): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//MMN symptom summary//Reminder//EN",
    "CALSCALE:GREGORIAN",
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${made.replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${dayAfter.replaceAll("-", "")}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(title)}`,
    "TRIGGER:-P1D",
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A text without the signs that mean something to a calendar. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
}

/** A line in pieces that are short enough, each but the first behind a space; no letter is cut in two. */
function folded(line: string): string {
  const pieces = [""];
  let bytes = 0;
  for (const letter of line) {
    const size = sizeOf(letter);
    if (bytes + size > LONGEST) {
      pieces.push("");
      // The space counts.
      bytes = 1;
    }
    pieces.push(`${pieces.pop()}${letter}`);
    bytes += size;
  }
  return pieces.join("\r\n ");
}

/** How many bytes a letter takes in UTF-8. */
function sizeOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
