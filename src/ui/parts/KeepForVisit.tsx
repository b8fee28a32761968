import "./keep-for-visit.css";
import { KEPT_DAYS } from "../../session/choices.ts";
import { dayText } from "../../wording/day-text.ts";
import { dayAfter } from "../date.ts";
import type { View } from "../view.ts";
import { Kept } from "./Kept.tsx";

/** Keeping for the visit with one press, and the ways to all that can be saved and compared, and to the answers. */
export function KeepForVisit({ view }: { readonly view: View }) {
  const { session, isCopyOther, t, href, send, today } = view;
  const { keptUntil } = session;
  const until = keptUntil ?? dayAfter(today, KEPT_DAYS);
  const date = dayText(until, t.language);
  const keep = () => {
    send({ type: "keeping.choose", until });
    // The button that had the focus is gone.
    document.getElementById("keep")?.focus();
  };
  return (
    <section aria-labelledby="keep">
      <h2 id="keep" tabIndex={-1}>
        {t("keeping.title")}
      </h2>
      <Kept view={view} date={date} />
      {!keptUntil &&
        // Which answers are kept is open until the person chose.
        !isCopyOther && (
          <>
            <p class="text-hint">{t("keeping.shared")}</p>
            <p>
              <button type="button" class="button button-second" onClick={keep}>
                {t("keeping.keep", { days: KEPT_DAYS })}
              </button>
            </p>
          </>
        )}
      <p class="keep-for-visit-links">
        <a class="link" href={href({ at: "keep" })}>
          {t("keep.title")}
        </a>{" "}
        <a class="link" href={href({ at: "review" })}>
          {t("result.review")}
        </a>
      </p>
    </section>
  );
}
