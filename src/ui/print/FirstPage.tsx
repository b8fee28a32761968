import "./first-page.css";
import { isOverdue } from "../../questionnaire/review.ts";
import { headlineText } from "../../summary/headline.ts";
import { historyRows, type Summary } from "../../summary/summary.ts";
import { Figure } from "../figure/Figure.tsx";
import type { View } from "../view.ts";
import { Course } from "./Course.tsx";
import { Features } from "./Features.tsx";
import { Movements } from "./Movements.tsx";
import { Rows } from "./Rows.tsx";

type Props = { readonly view: View; readonly facts: Summary };

/** What a doctor reads in half a minute: complete in itself, on one side of A4 or US Letter. */
export function FirstPage({ view, facts }: Props) {
  const { t } = view;
  return (
    <section class="first-page">
      <Header view={view} />
      <RedFlags view={view} facts={facts} />
      {facts.ownWords.map(({ linkId, value }) => (
        <section key={linkId}>
          <h3>{t("summary.main")}</h3>
          <p class="first-page-own" dir="auto">
            {value}
          </p>
        </section>
      ))}
      <History view={view} facts={facts} />
      <Movements view={view} movements={facts.movements} />
      <Features view={view} facts={facts} />
      {facts.groups.length > 0 && (
        <section>
          <h3>{t("summary.besides")}</h3>
          <Rows columns={3} rows={facts.groups.flatMap(({ rows }) => rows)} />
        </section>
      )}
      {facts.asks.length > 0 && (
        <section>
          <h3>{t("summary.asks")}</h3>
          <ul class="first-page-asks">
            {facts.asks.map((ask) => (
              <li key={ask}>
                <span dir="auto">{ask}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Footer view={view} />
    </section>
  );
}

function Header({ view }: { readonly view: View }) {
  const { questionnaire, session, place, t, today } = view;
  // A pause is printed on the way, where there are still questions to be asked.
  const isUnfinished = place.at === "pause" && view.next().at === "asking";
  return (
    <header class="first-page-header">
      <h2>{t("summary.title")}</h2>
      <p class="first-page-by">
        {t(`summary.by.${session.answerer}`)}
        {isUnfinished && ` ${t("summary.unfinished")}`}
      </p>
      {isOverdue(questionnaire, today) && (
        <p>{t("result.overdue", { date: questionnaire.reviewBy })}</p>
      )}
      <p class="first-page-blanks">
        <span>{t("summary.name")}</span>
        <span>{t("summary.born")}</span>
        <span class="first-page-dated">
          {t("summary.date")}: {today}
        </span>
      </p>
    </header>
  );
}

function RedFlags({ view: { t }, facts }: Props) {
  const { urgency } = facts.assessment;
  const headline = headlineText(t, facts.headline);
  return (
    <section class="first-page-flags">
      <h3>
        {t("summary.urgency")}: {t(`urgency.${urgency}.title`)}
      </h3>
      {headline !== "" && <p>{headline}</p>}
      {facts.redFlags.length > 0 && <Rows columns={1} rows={facts.redFlags} />}
    </section>
  );
}

function History({ view, facts: { history, body } }: Props) {
  if (!history && !body) return null;
  return (
    <section>
      <h3>{view.t("summary.history")}</h3>
      <div class="first-page-story">
        <div>
          {history && <Course view={view} history={history} />}
          <Rows columns={2} rows={historyRows({ history, body })} />
        </div>
        {body && (
          <div class="first-page-body">
            <Figure view="front" marked={body.codes} t={view.t} />
            <Figure view="back" marked={body.codes} t={view.t} />
          </div>
        )}
      </div>
    </section>
  );
}

function Footer({ view: { questionnaire, t, app } }: { readonly view: View }) {
  const { id, version, rules } = questionnaire;
  return (
    <footer class="first-page-footer">
      <p>
        {t("lines.not-a-diagnosis")} {t("summary.limits")}
      </p>
      <p>
        {t("summary.source")} {t("summary.versions", { id, version, rules, app })}
      </p>
    </footer>
  );
}
