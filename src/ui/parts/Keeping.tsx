import { dayAfter, dayText } from "../date.ts";
import type { View } from "../view.ts";

/** How many days answers are kept on the device: long enough for most waits for a visit, short enough to be forgotten. */
const DAYS = 30;

/** Keeping the answers on this device for some days: never unasked, and taken back with one press. */
export function Keeping({ view: { session, t, send, today } }: { readonly view: View }) {
  const { keptUntil } = session;
  const until = keptUntil ?? dayAfter(today, DAYS);
  const date = dayText(until, t.language);
  return (
    <section>
      <h2>{t("keeping.title")}</h2>
      <p>{t(keptUntil ? "keeping.isKept" : "keeping.offer", { date })}</p>
      <p>{t("keeping.shared")}</p>
      <button
        type="button"
        class="button button-second"
        onClick={() =>
          send({ type: "keeping.choose", until: keptUntil === undefined ? until : undefined })
        }
      >
        {t(keptUntil ? "keeping.stop" : "keeping.keep", { date })}
      </button>
    </section>
  );
}
