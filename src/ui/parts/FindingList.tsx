import "./finding-list.css";
import type { JudgedFinding } from "../../engine/assess.ts";
import { answerLines } from "../../wording/reason.ts";
import type { View } from "../view.ts";
import { CitationList } from "./CitationList.tsx";
import { TextList } from "./TextList.tsx";

type Props = {
  readonly view: View;
  readonly findings: readonly JudgedFinding[];
};

/** Findings, each with why it matters, the answers it came from and its source. */
export function FindingList({ view, findings }: Props) {
  return (
    <ul class="finding-list">
      {findings.map((finding) => (
        <FindingItem key={finding.id} view={view} finding={finding} />
      ))}
    </ul>
  );
}

type ItemProps = { readonly view: View; readonly finding: JudgedFinding };

function FindingItem({ view, finding }: ItemProps) {
  const { questionnaire, session, t } = view;
  const { id, status, because } = finding;
  const isMet = status === "met";
  const answers = because.flatMap((linkId) =>
    answerLines({ questionnaire, answers: session.answers, t }, linkId),
  );
  const from = answers.length > 0 ? <TextList texts={answers} /> : <p>{t("result.noAnswer")}</p>;
  return (
    <li data-finding={id} data-status={status}>
      <h3>
        {t(`findings.${id}.${isMet ? "title" : "name"}`)}
        {status === "unclear" && ` (${t("result.unclear")})`}
      </h3>
      {/* What is not met says only what is looked for: without the answers beside it, it would read as met. */}
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
