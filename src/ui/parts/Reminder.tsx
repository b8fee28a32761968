import "./reminder.css";
import { createRef } from "preact";
import { dayIn } from "../../wording/day.ts";
import { monthNames } from "../date.ts";
import type { Reminder as Kind, View } from "../view.ts";

type Props = { readonly view: View; readonly reminder: Kind };

/** A reminder for a calendar. It holds a day and no answer; the day is typed as the other dates are. */
export function Reminder({ view, reminder }: Props) {
  const { notice, t, today, send, onFile } = view;
  const field = createRef<HTMLInputElement>();
  const isWrong = notice === "reminder-not-a-day";
  const save = () => {
    // What is drawn anew has another reference.
    const input = field.current;
    const day = dayIn(input?.value ?? "", monthNames(t.language));
    if (day !== undefined && day >= today) {
      onFile({ type: "save-reminder", day, reminder });
      send({ type: "notice.show", notice: "reminder-saved" });
    } else {
      send({ type: "notice.show", notice: "reminder-not-a-day" });
      input?.focus();
    }
  };
  return (
    <section aria-labelledby="reminder">
      <h2 id="reminder">{t("reminder.title")}</h2>
      <p>{t("reminder.lead")}</p>
      <label for="reminder-day">{t(`reminder.${reminder}.label`)}</label>
      <p class="text-hint" id="reminder-hint">
        {t("reminder.hint")}
      </p>
      {/* The notice at the top of the page is read out; here it is seen. */}
      {(isWrong || notice === "reminder-saved") && (
        <p class="notice" id="reminder-told" aria-hidden={!isWrong}>
          {t(`notice.${notice}`)}
        </p>
      )}
      <input
        ref={field}
        type="text"
        class="reminder-day"
        id="reminder-day"
        autoComplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? "reminder-told reminder-hint" : "reminder-hint"}
      />
      <p>
        <button type="button" class="button button-second" onClick={save}>
          {t("reminder.save")}
        </button>
      </p>
    </section>
  );
}
