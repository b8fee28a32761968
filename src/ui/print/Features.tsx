import type { JudgedFinding } from "../../engine/assess.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly facts: Sheet };

/** The findings as the guideline groups them, what points elsewhere, and what is not known. */
export function Features({ view, facts }: Props) {
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
