import "./summary.css";
import { type Summary as Facts, summaryOf } from "../../summary/summary.ts";
import { handedView } from "../handed.ts";
import type { View } from "../view.ts";
import { Changes } from "./Changes.tsx";
import { FirstPage } from "./FirstPage.tsx";
import { ForMe } from "./ForMe.tsx";
import { Moved } from "./Movable.tsx";
import { Visits } from "./Visits.tsx";

/** The printed page, on paper only: for the doctor, every answer, for the person; as much of it as was chosen. */
export function Summary({ view: given }: { readonly view: View }) {
  const view = given.handed ? handedView(given, given.handed) : given;
  const { questionnaire, session, place, t } = view;
  const { print } = session;
  const facts = summaryOf({ questionnaire, ...session }, t);
  // In an emergency paper is for those who help.
  const audience = place.at === "urgent" ? "doctor" : print.audience;
  return (
    <article class="summary">
      {audience !== "me" && (
        <>
          <FirstPage view={view} facts={facts} />
          <Rest view={view} facts={facts} />
          <Changes view={view} />
          <Visits view={view} />
          {print.hasCode && view.Coded && <view.Coded view={view} />}
        </>
      )}
      {audience !== "doctor" && <ForMe view={view} facts={facts} />}
      {audience === "me" && <Visits view={view} />}
    </article>
  );
}

/** In one column there is room for so many answers; what is more stands in two, and so on one side of paper. */
const FEW = 20;

type FullProps = { readonly view: View; readonly facts: Facts };

/** What the first page had no room for, and all answers after it. */
function Rest(props: FullProps) {
  const count = props.facts.full.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div class="summary-rest" data-few={count > FEW ? undefined : ""}>
      <Moved {...props} />
      <Full {...props} />
    </div>
  );
}

/** Everything in full: each answer, and the questions to ask where the first page has only a part of them. */
function Full({ view: { t }, facts: { full, asks, allAsks } }: FullProps) {
  const isCut = allAsks.some((ask) => !asks.includes(ask));
  return (
    <section class="summary-full">
      <h2>{t("summary.full")}</h2>
      <p>{t("summary.fullLead")}</p>
      {full.map(({ sectionId, rows }) => (
        <section key={sectionId}>
          <h3>{t(`sections.${sectionId}`)}</h3>
          <dl>
            {rows.map(({ linkId, label, value }) => (
              <div key={linkId} class="summary-row">
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {isCut && (
        <section>
          <h3>{t("summary.asks")}</h3>
          <ul>
            {allAsks.map((ask) => (
              <li key={ask}>
                <bdi>{ask}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}
