import { calendarOf } from "../formats/calendar.ts";
import { dayAfter } from "../ui/date.ts";
import type { FileTask } from "../ui/view.ts";
import type { Translator } from "../wording/translate.ts";

type Task = Extract<FileTask, { readonly type: "save-reminder" }>;

/** A file that a calendar opens. Neither it nor its name tells what is asked or how somebody is. */
export function reminderFile({ day, reminder }: Task, t: Translator): File {
  const text = calendarOf({
    uid: [...crypto.getRandomValues(new Uint8Array(16))]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join(""),
    made: new Date().toISOString(),
    day,
    dayAfter: dayAfter(day, 1),
    title: t(`reminder.${reminder}.title`),
    text: t(`reminder.${reminder}.text`),
  });
  return new File([text], `reminder-${day}.ics`, { type: "text/calendar" });
}
