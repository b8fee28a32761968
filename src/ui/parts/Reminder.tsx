import "./reminder.css";
import { createRef } from "preact";
import { dayIn } from "../../wording/day.ts";
import { monthNames } from "../date.ts";
import type { Reminder as Kind, View } from "../view.ts";
import { NoticeHere, tiedField } from "./NoticeHere.tsx";

const AT = "reminder-day";

type Props = { readonly view: View; readonly reminder: Kind };

/** A reminder for a calendar. It holds a day and no answer; the day is typed as the other dates are. */
export function Reminder({ view, reminder }: Props) {
  const { t, today, send, onFile } = view;
  const field = createRef<HTMLInputElement>();
  const save = () => {
    // What is drawn anew has another reference.
    const input = field.current;
    const day = dayIn(input?.value ?? "", monthNames(t.language));
    if (day !== undefined && day >= today) {
      onFile({ type: "save-reminder", day, reminder });
      send({ type: "notice.show", notice: "reminder-saved", at: AT });
    } else {
      send({ type: "notice.show", notice: "reminder-not-a-day", at: AT });
    }
  };
  return (
    <section aria-labelledby="reminder">
      <h2 id="reminder">{t("reminder.title")}</h2>
      <p>{t("reminder.lead")}</p>
      <label for={AT}>{t(`reminder.${reminder}.label`)}</label>
      <p class="text-hint" id="reminder-hint">
        {t("reminder.hint")}
      </p>
      <input
        ref={field}
        type="text"
        class="reminder-day"
        id={AT}
        autoComplete="off"
        {...tiedField(view, AT, "reminder-hint")}
      />
      <NoticeHere view={view} at={AT} isField />
      <p>
        <button type="button" class="button button-second" onClick={save}>
          {t("reminder.save")}
        </button>
      </p>
    </section>
  );
}
