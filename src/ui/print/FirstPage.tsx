import "./first-page.css";
import { isOverdue } from "../../questionnaire/review.ts";
import { summaryTitle } from "../../summary/first.ts";
import { isForHelp } from "../../summary/parts.ts";
import { historyRows, type Summary } from "../../summary/summary.ts";
import { dayText } from "../../wording/day-text.ts";
import type { View } from "../view.ts";
import { Features } from "./Features.tsx";
import { Flags } from "./Flags.tsx";
import { Gone, Movable } from "./Movable.tsx";
import { Nerves } from "./Nerves.tsx";
import { Rows } from "./Rows.tsx";
import { ForHelp } from "./WriteIn.tsx";

type Props = { readonly view: View; readonly facts: Summary };

/** What a doctor reads in half a minute: complete in itself, on one side of A4 or US Letter. */
export function FirstPage({ view, facts }: Props) {
  const { t } = view;
  const besides = [...facts.unsaid, ...facts.groups.flatMap(({ rows }) => rows)];
  return (
    <section class="first-page">
      <Header view={view} facts={facts} />
      <p class="first-page-first">{facts.first.map(({ text }) => text).join(" ")}</p>
      <Flags view={view} facts={facts} />
      {isForHelp(facts) && <ForHelp view={view} />}
      {facts.ownWords.map(({ linkId, value }) => (
        <section key={linkId} class="first-page-words">
          <h3>{t("summary.main")}</h3>
          <p class="first-page-own" dir="auto">
            {value}
          </p>
        </section>
      ))}
      <Course view={view} facts={facts} />
      {facts.nerves && <Nerves view={view} grid={facts.nerves} />}
      <Features view={view} facts={facts} />
      {besides.length > 0 && (
        <section>
          <h3>{t("summary.besides")}</h3>
          <Rows columns={3} rows={besides} />
        </section>
      )}
      <Movable part="asks" view={view} facts={facts} />
      <Movable part="writeIn" view={view} facts={facts} />
      <Gone view={view} facts={facts} />
      <Footer view={view} />
    </section>
  );
}

function Header({ view, facts }: Props) {
  const { questionnaire, session, place, t, today } = view;
  // A pause is printed on the way, where there are still questions to be asked.
  const isUnfinished = place.at === "pause" && view.next().at === "asking";
  return (
    <header class="first-page-header">
      <h2>{summaryTitle(t, facts)}</h2>
      <p class="first-page-by">
        {t(`summary.by.${session.answerer}`)}
        {isUnfinished && ` ${t("summary.unfinished")}`}
      </p>
      {isOverdue(questionnaire, today) && (
        <p>{t("result.overdue", { date: dayText(questionnaire.reviewBy, t.language) })}</p>
      )}
      <p class="first-page-blanks">
        <span>{t("summary.name")}</span>
        <span>{t("summary.born")}</span>
        <span class="first-page-dated">
          {t("summary.date")}: {dayText(today, t.language)}
        </span>
      </p>
    </header>
  );
}

/** How it went, in words; what is weak now stands last, in no order. */
function Course({ view, facts }: Props) {
  const rows = historyRows(facts);
  if (rows.length === 0) return null;
  return (
    <section>
      <h3>{view.t("summary.history")}</h3>
      <div class="first-page-story">
        <Rows columns={2} rows={rows} />
        <Movable part="drawing" view={view} facts={facts} />
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
