import type { Assessment } from "../../engine/assess.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import type { FindingStatus } from "../../questionnaire/schema.ts";
import type { View } from "../view.ts";
import { CitationList } from "./CitationList.tsx";
import { ReasonList } from "./ReasonList.tsx";
import type { Told } from "./told.ts";

type Props = {
  readonly view: View;
  readonly assessment: Assessment;
  readonly told: readonly Told[];
};

/** Which words name a finding: no title may say the opposite of the answer under it. */
const TITLES: Readonly<Record<FindingStatus, string>> = {
  met: "title",
  unclear: "unclear",
  "not-met": "notMet",
  unknown: "name",
};

/**
 * One press opens all reasons and sources: of each finding, with the answers it came from; of the advice and its lines; and
 * what was proved of the rules.
 */
export function Reasons({ view, assessment, told }: Props) {
  const { questionnaire, session, t } = view;
  const { citations } = reasonsOf(questionnaire, session.answers, assessment);
  const ids = [...citations, ...questionnaire.lines.flatMap((line) => line.citations ?? [])];
  return (
    <details>
      <summary>{t("result.reasons")}</summary>
      {told.map((one) => (
        <Reason key={one.finding.id} view={view} told={one} />
      ))}
      <h3>{t("result.sources")}</h3>
      <CitationList view={view} ids={ids} />
      <p>
        <a class="button button-second" href="proof.html">
          {t("result.proof")}
        </a>
      </p>
    </details>
  );
}

function Reason({ view, told }: { readonly view: View; readonly told: Told }) {
  const { questionnaire, t } = view;
  const { finding, lines } = told;
  const { id, status } = finding;
  const rule = questionnaire.findings.find((one) => one.id === id);
  return (
    <section data-finding={id} data-status={status}>
      <h3>{t(`findings.${id}.${TITLES[status]}`)}</h3>
      {lines.length > 0 ? <ReasonList view={view} lines={lines} /> : <p>{t("result.notAsked")}</p>}
      <p>{t(`findings.${id}.why`)}</p>
      <CitationList view={view} ids={rule?.citations ?? []} />
    </section>
  );
}
