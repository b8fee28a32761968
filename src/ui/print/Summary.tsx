import "./summary.css";
import { itemOf } from "../../engine/path.ts";
import { isSide } from "../../questionnaire/side.ts";
import { SIDES } from "../../questionnaire/sides.ts";
import { asksTitle } from "../../summary/asks.ts";
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
  const { questionnaire, session, place, t, today } = view;
  const { print } = session;
  const facts = summaryOf({ questionnaire, ...session, today }, t);
  // In an emergency paper is for those who help.
  const audience = place.at === "urgent" ? "doctor" : print.audience;
  return (
    <article class="summary">
      {audience !== "me" && (
        <>
          <FirstPage view={view} facts={facts} />
          <Rest view={view} facts={facts} />
          {print.hasCode && view.Coded && <view.Coded view={view} />}
        </>
      )}
      {audience !== "doctor" && <ForMe view={view} facts={facts} hasVisits={audience === "me"} />}
    </article>
  );
}

/** In one column there is room for so many answers; what is more stands in two, and so on one side of paper. */
const FEW = 20;

type FullProps = { readonly view: View; readonly facts: Facts };

/**
 * What follows the first page. What changed is as wide as the paper; what the first page had no room for, all answers and
 * what was said at visits run on in columns below it, so that the last of them is never alone on a page.
 */
function Rest({ view, facts }: FullProps) {
  const count = facts.full.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div class="summary-rest" data-few={count > FEW ? undefined : ""}>
      <Changes view={view} />
      <div class="summary-columns">
        <Moved view={view} facts={facts} />
        <Full view={view} facts={facts} />
      </div>
    </div>
  );
}

/**
 * Everything in full: each answer, the questions to ask where the first page has only a part of them, and what was said at
 * visits. The last of it is held together.
 */
function Full({ view, facts: { full, asks, allAsks } }: FullProps) {
  const { t } = view;
  const isCut = allAsks.some((ask) => !asks.includes(ask));
  return (
    <section class="summary-full">
      <h2>{t("summary.full")}</h2>
      <p>{t("summary.fullLead")}</p>
      {full.slice(0, -1).map((section) => (
        <Answered key={section.sectionId} view={view} section={section} />
      ))}
      <div class="summary-last">
        {full.slice(-1).map((section) => (
          <Answered key={section.sectionId} view={view} section={section} />
        ))}
        {isCut && (
          <section>
            <h3>{asksTitle(t, view.session)}</h3>
            <ul>
              {allAsks.map((ask) => (
                <li key={ask}>
                  <bdi>{ask}</bdi>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Visits view={view} />
      </div>
    </section>
  );
}

type AnsweredProps = { readonly view: View; readonly section: Facts["full"][number] };

function Answered({ view: { questionnaire, t }, section: { sectionId, rows } }: AnsweredProps) {
  return (
    <section>
      <h3>{t(`sections.${sectionId}`)}</h3>
      <dl>
        {rows.map(({ linkId, label, value }) => (
          <div
            key={linkId}
            class="summary-row"
            data-follows={isSecondSide(questionnaire, linkId) ? "" : undefined}
          >
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whether it is the second side of a movement that is asked of both. */
function isSecondSide(questionnaire: View["questionnaire"], linkId: string): boolean {
  const item = itemOf(questionnaire, linkId);
  return item !== undefined && isSide(item) && item.side !== SIDES[0];
}
