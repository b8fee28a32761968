import "./sheet.css";
import type { JudgedFinding } from "../../engine/assess.ts";
import { type Sheet as Facts, type Group, type Row, sheetOf } from "../../sheet/sheet.ts";
import type { View } from "../view.ts";

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
      <Movements view={view} facts={facts} />
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

function Movements({ view: { text }, facts }: Part) {
  if (facts.movements.length === 0) return null;
  return (
    <section>
      <h3>{text("sheet.movements")}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{text("sheet.movement")}</th>
            <th scope="col">{text("sheet.left")}</th>
            <th scope="col">{text("sheet.right")}</th>
            <th scope="col">{text("sheet.nerve")}</th>
          </tr>
        </thead>
        <tbody>
          {facts.movements.map(({ movement, nerve, left, right }) => (
            <tr key={movement}>
              <th scope="row">{movement}</th>
              <td>{left}</td>
              <td>{right}</td>
              <td class="nerve">{nerve}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Features({ view, facts }: Part) {
  const { text } = view;
  const { core, supportive } = facts.findings;
  return (
    <section>
      <h3>{text("sheet.findings")}</h3>
      <div class="columns">
        <Judged view={view} title={text("sheet.core")} findings={core} />
        <Judged view={view} title={text("sheet.supportive")} findings={supportive} />
        <div>
          <Pointers
            view={view}
            title={text("sheet.strong")}
            findings={facts.findings["strong-pointer"]}
          />
          <Pointers
            view={view}
            title={text("sheet.soft")}
            findings={facts.findings["soft-pointer"]}
          />
          <h4>{text("sheet.unknowns")}</h4>
          <p>{facts.unknown.length > 0 ? facts.unknown.join("; ") : text("sheet.noUnknowns")}</p>
        </div>
      </div>
    </section>
  );
}

type ListProps = {
  readonly view: View;
  readonly title: string;
  readonly findings: readonly JudgedFinding[];
};

function Judged({ view: { text }, title, findings }: ListProps) {
  return (
    <div>
      <h4>{title}</h4>
      <dl>
        {findings.map(({ id, status }) => (
          <div key={id} class={`row ${status}`}>
            <dt>{text(`findings.${id}.name`)}</dt>
            <dd>{text(`sheet.status.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Pointers({ view: { text }, title, findings }: ListProps) {
  return (
    <>
      <h4>{title}</h4>
      {findings.length > 0 ? (
        <ul>
          {findings.map(({ id }) => (
            <li key={id}>{text(`findings.${id}.name`)}</li>
          ))}
        </ul>
      ) : (
        <p>{text("sheet.nothing")}</p>
      )}
    </>
  );
}
