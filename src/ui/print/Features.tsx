import type { JudgedFinding } from "../../engine/assess.ts";
import type { Sheet } from "../../sheet/sheet.ts";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly facts: Sheet };

/** The features in the guideline's order, what points elsewhere, and what is not known: three columns. */
export function Features({ view, facts }: Props) {
  const { text } = view;
  const { core, supportive } = facts.findings;
  const strong = facts.findings["strong-pointer"].map(({ id }) => text(`findings.${id}.name`));
  return (
    <section>
      <h3>{text("sheet.findings")}</h3>
      <div class="columns">
        <div>
          {facts.assessment.pattern === "no-weakness" ? (
            <p>{text("sheet.notCompared")}</p>
          ) : (
            <>
              <Judged view={view} title={text("sheet.core")} findings={core} />
              <Judged view={view} title={text("sheet.supportive")} findings={supportive} />
            </>
          )}
        </div>
        <div>
          <Listed title={text("sheet.strong")} names={strong} nothing={text("sheet.nothing")} />
          <Listed
            title={text("sheet.soft")}
            names={facts.alsoReported}
            nothing={text("sheet.nothing")}
          />
        </div>
        <div>
          <h4>{text("sheet.unknowns")}</h4>
          <p>{facts.unknown.length > 0 ? facts.unknown.join("; ") : text("sheet.noUnknowns")}</p>
        </div>
      </div>
    </section>
  );
}

type JudgedProps = {
  readonly view: View;
  readonly title: string;
  readonly findings: readonly JudgedFinding[];
};

function Judged({ view: { text }, title, findings }: JudgedProps) {
  return (
    <>
      <h4>{title}</h4>
      <dl>
        {findings.map(({ id, status }) => (
          <div key={id} class={`row ${status}`}>
            <dt>{text(`findings.${id}.name`)}</dt>
            <dd>{text(`sheet.status.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

type ListedProps = {
  readonly title: string;
  readonly names: readonly string[];
  readonly nothing: string;
};

function Listed({ title, names, nothing }: ListedProps) {
  return (
    <>
      <h4>{title}</h4>
      <p>{names.length > 0 ? names.join("; ") : nothing}</p>
    </>
  );
}
