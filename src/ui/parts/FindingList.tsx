import "./finding-list.css";
import type { Assessment, JudgedFinding } from "../../engine/assess.ts";
import { reasonsOfFinding } from "../../engine/reasons.ts";
import type { FindingStatus } from "../../questionnaire/schema.ts";
import { reasonLines } from "../../wording/reason.ts";
import type { View } from "../view.ts";
import { CitationList } from "./CitationList.tsx";
import { ReasonList } from "./ReasonList.tsx";

type Props = {
  readonly view: View;
  readonly assessment: Assessment;
  readonly findings: readonly JudgedFinding[];
};

/** Which words name a finding: no title may say the opposite of the answer under it. */
const TITLES: Readonly<Record<FindingStatus, string>> = {
  met: "title",
  unclear: "unclear",
  "not-met": "notMet",
  unknown: "name",
};

/** Findings, each with why it matters, the answers it came from and its source. */
export function FindingList({ view, assessment, findings }: Props) {
  return (
    <ul class="finding-list">
      {findings.map((finding) => (
        <FindingItem key={finding.id} view={view} assessment={assessment} finding={finding} />
      ))}
    </ul>
  );
}

type ItemProps = Pick<Props, "view" | "assessment"> & { readonly finding: JudgedFinding };

function FindingItem({ view, assessment, finding }: ItemProps) {
  const { questionnaire, session, t } = view;
  const { id, status } = finding;
  const isMet = status === "met";
  const { answers } = session;
  const because = reasonsOfFinding(questionnaire, answers, assessment, finding);
  const lines = reasonLines({ questionnaire, answers, t }, because);
  const from =
    lines.length > 0 ? <ReasonList view={view} lines={lines} /> : <p>{t("result.notAsked")}</p>;
  return (
    <li data-finding={id} data-status={status}>
      <h3>{t(`findings.${id}.${TITLES[status]}`)}</h3>
      {!isMet && from}
      <p>{t(`findings.${id}.why`)}</p>
      <details>
        <summary>
          <span>{t(isMet ? "result.from" : "result.source")}</span>
          <span class="visually-hidden">: {t(`findings.${id}.name`)}</span>
        </summary>
        {isMet && (
          <>
            {from}
            <h4>{t("result.source")}</h4>
          </>
        )}
        <CitationList view={view} ids={citationsOf(view, id)} />
      </details>
    </li>
  );
}

function citationsOf({ questionnaire }: View, findingId: string): readonly string[] {
  return questionnaire.findings.find(({ id }) => id === findingId)?.citations ?? [];
}
