import { MOST_VISITS } from "../../session/choices.ts";
import { isNoted } from "../../session/said.ts";
import { shortWords } from "../../wording/short.ts";
import { Heading } from "../parts/Heading.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { VisitNotes } from "../parts/VisitNotes.tsx";
import type { View } from "../view.ts";
import { writtenDate } from "../written-date.ts";

/** How much of what was written as its date names a visit. */
const NAME = 40;

/** What was said at the visit: notes of the last one, the others below it, and room for one more. */
export function Visit({ view }: { readonly view: View }) {
  const { session, deletedVisit, t, href, send } = view;
  const { visits } = session;
  const last = Math.max(visits.length - 1, 0);
  const isWritten = visits.slice(last).some(isNoted);
  const add = () => {
    send({ type: "visit.change", change: { to: "add" } });
    document.getElementById("visit-last")?.focus();
  };
  const bringBack = () => {
    send({ type: "visit.change", change: { to: "bring-back" } });
    document.getElementById("visit-last")?.focus();
  };
  return (
    <main id="main">
      <Heading>{t("visit.title")}</Heading>
      <p class="text-lead">{t("visit.lead")}</p>
      <p class="text-hint">{t("visit.stays")}</p>
      {deletedVisit && (
        <section class="panel" aria-labelledby="visit-deleted">
          <h2 id="visit-deleted" tabIndex={-1}>
            {t("visit.deleted")}
          </h2>
          <button type="button" class="button button-second" onClick={bringBack}>
            {t("visit.bringBack")}
          </button>
        </section>
      )}
      <section aria-labelledby="visit-last">
        <h2 id="visit-last" tabIndex={-1}>
          {t("visit.number", { number: last + 1 })}
        </h2>
        <VisitNotes view={view} index={last} />
      </section>
      {isWritten && visits.length < MOST_VISITS && (
        <p>
          <button type="button" class="button button-second" onClick={add}>
            {t("visit.add")}
          </button>
        </p>
      )}
      {visits
        .slice(0, last)
        .map(({ when }, index) => (
          <details key={index}>
            <summary>
              {when.trim() === ""
                ? t("visit.number", { number: index + 1 })
                : t("visit.numberOn", {
                    number: index + 1,
                    when: shortWords(writtenDate(when, t.language), NAME),
                  })}
            </summary>
            <VisitNotes view={view} index={index} />
          </details>
        ))
        .reverse()}
      <PrintButton view={view} label="visit.print" otherwise="not-printed" />
      <div class="actions">
        <a class="button" href={href({ at: "keep" })} data-forward>
          {t("visit.save")}
        </a>
        <a class="button button-second" href={href({ at: "result" })}>
          {t("keep.back")}
        </a>
      </div>
    </main>
  );
}
