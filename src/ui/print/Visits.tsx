import "./visits.css";
import { isBlank } from "../../engine/answer.ts";
import { VISIT_LIMITS, type VisitField } from "../../session/choices.ts";
import { isNoted } from "../../session/said.ts";
import type { Visit } from "../../session/session.ts";
import { ownWords } from "../../wording/own.ts";
import type { View } from "../view.ts";
import { writtenDate } from "../written-date.ts";

const FIELDS = Object.keys(VISIT_LIMITS) as readonly VisitField[];
const DATES: readonly VisitField[] = ["when", "next"];

/** Up to so many characters the notes of a visit are held together. */
const WHOLE = 600;

const lengthOf = (visit: Visit) => FIELDS.reduce((sum, field) => sum + visit[field].length, 0);

/** What was said and planned at visits, as it was written; nothing where own words stay off the paper. */
export function Visits({ view: { session, t } }: { readonly view: View }) {
  const visits = session.visits.filter(isNoted);
  if (visits.length === 0 || !session.print.hasWords) return null;
  const said = (field: VisitField, text: string) =>
    DATES.includes(field) ? writtenDate(text, t.language) : ownWords(text).trim();
  return (
    <section class="visits">
      <h2>{t("summary.visits.title")}</h2>
      {visits.map((visit, index) => (
        <dl key={index} data-long={lengthOf(visit) > WHOLE ? "" : undefined}>
          {FIELDS.filter((field) => !isBlank(visit[field])).map((field) => (
            <div key={field}>
              <dt>{t(`summary.visits.${field}`)}</dt>
              <dd dir="auto">{said(field, visit[field])}</dd>
            </div>
          ))}
        </dl>
      ))}
    </section>
  );
}
