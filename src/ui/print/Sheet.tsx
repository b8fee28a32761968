import "./sheet.css";
import { type Sheet as Facts, type Group, type Row, sheetOf } from "../../sheet/sheet.ts";
import type { View } from "../view.ts";
import { Features } from "./Features.tsx";
import { Movements } from "./Movements.tsx";

/** The printed page: a summary for the doctor first, then every answer. It is on paper only. */
export function Sheet({ view }: { readonly view: View }) {
  const { context, text, today, app } = view;
  const { questionnaire, answers } = context;
  const facts = sheetOf(questionnaire, answers, text);
  const { id, version, rules } = questionnaire;
  return (
    <article class="sheet">
      <header>
        <h2>{text("sheet.title")}</h2>
        <p class="by">{text("sheet.by")}</p>
        <p class="blanks">
          <span>{text("sheet.name")}</span>
          <span>{text("sheet.born")}</span>
          <span class="dated">
            {text("sheet.date")}: {today}
          </span>
        </p>
      </header>
      <Flags view={view} facts={facts} />
      {facts.ownWords.map(({ linkId, value }) => (
        <section key={linkId}>
          <h3>{text("sheet.main")}</h3>
          <p class="own">{value}</p>
        </section>
      ))}
      <div class="groups">
        {facts.groups.map((group) => (
          <Rows key={group.sectionId} view={view} group={group} />
        ))}
      </div>
      <Movements view={view} movements={facts.movements} />
      <Features view={view} facts={facts} />
      <footer>
        <p>
          {text("lines.not-a-diagnosis")} {text("sheet.limits")}
        </p>
        <p>{text("sheet.versions", { id, version, rules, app })}</p>
      </footer>
      <section class="full">
        <h2>{text("sheet.full")}</h2>
        <p>{text("sheet.fullLead")}</p>
        {facts.full.map((group) => (
          <Rows key={group.sectionId} view={view} group={group} />
        ))}
      </section>
    </article>
  );
}

type Part = { readonly view: View; readonly facts: Facts };

function Flags({ view: { text }, facts }: Part) {
  const { urgency } = facts.assessment;
  return (
    <section class="flags">
      <h3>{text("sheet.flags")}</h3>
      <p>
        <strong>
          {text("sheet.urgency")}: {text(`urgency.${urgency}.title`)}
        </strong>
      </p>
      {facts.flags.length > 0 && (
        <ul>
          {facts.flags.map(({ linkId, label, value }) => (
            <li key={linkId}>
              {label}: {value}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Rows({ view: { text }, group }: { readonly view: View; readonly group: Group }) {
  return (
    <section>
      <h3>{text(`sections.${group.sectionId}`)}</h3>
      <dl>
        {group.rows.map(({ linkId, label, value }: Row) => (
          <div key={linkId} class="row">
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
