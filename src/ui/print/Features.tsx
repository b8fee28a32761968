import "./features.css";
import { ARGUES_AGAINST, type JudgedFinding, mayBeWeak } from "../../engine/assess.ts";
import type { Summary } from "../../summary/summary.ts";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly facts: Summary };

/** The features in the guideline's order, what points elsewhere, and what is not known: three columns. */
export function Features({ view, facts }: Props) {
  const { t } = view;
  const { core, supportive } = facts.findings;
  const strong = facts.findings[ARGUES_AGAINST].map(({ id }) => t(`findings.${id}.name`));
  return (
    <section class="features">
      <h3>{t("summary.findings")}</h3>
      <div class="features-columns">
        <div>
          {mayBeWeak(facts.assessment) ? (
            <>
              <Judged view={view} title={t("summary.core")} findings={core} />
              <Judged view={view} title={t("summary.supportive")} findings={supportive} />
            </>
          ) : (
            <p>{t("summary.notCompared")}</p>
          )}
        </div>
        <div>
          <Listed
            title={t("summary.arguesAgainst")}
            names={strong}
            nothing={t("summary.nothing")}
          />
          <Listed
            title={t("summary.atypical")}
            names={facts.alsoReported}
            nothing={t("summary.nothing")}
          />
        </div>
        <div>
          <h4>{t("summary.unknowns")}</h4>
          <p>{facts.unknown.length > 0 ? facts.unknown.join("; ") : t("summary.noUnknowns")}</p>
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

function Judged({ view: { t }, title, findings }: JudgedProps) {
  return (
    <>
      <h4>{title}</h4>
      <dl>
        {findings.map(({ id, status }) => (
          <div key={id} class="features-row" data-status={status}>
            <dt>{t(`findings.${id}.name`)}</dt>
            <dd>{t(`summary.status.${status}`)}</dd>
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
