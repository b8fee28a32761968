import { KEPT_DAYS } from "../../session/choices.ts";
import { dayText } from "../../wording/day-text.ts";
import { dayAfter } from "../date.ts";
import type { View } from "../view.ts";
import { Kept } from "./Kept.tsx";

/** Keeping the answers on this device for some days: never unasked, and taken back with one press. */
export function Keeping({ view }: { readonly view: View }) {
  const { session, isCopyOther, t, send, today } = view;
  const { keptUntil } = session;
  // Which answers are kept is open until the person chose.
  if (isCopyOther) return null;
  const until = keptUntil ?? dayAfter(today, KEPT_DAYS);
  const date = dayText(until, t.language);
  return (
    <section>
      <h2>{t("keeping.title")}</h2>
      <Kept view={view} date={date} />
      {!keptUntil && <p>{t("keeping.offer", { date })}</p>}
      <p>{t("keeping.shared")}</p>
      <p>{t("keeping.sooner")}</p>
      <button
        type="button"
        class="button button-second"
        onClick={() =>
          send({ type: "keeping.choose", until: keptUntil === undefined ? until : undefined })
        }
      >
        {t(keptUntil ? "keeping.stop" : "keeping.keep", { days: KEPT_DAYS })}
      </button>
    </section>
  );
}
