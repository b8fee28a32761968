import type { JudgedFinding } from "../../engine/assess.ts";
import type { View } from "../view.ts";
import { CitationList } from "./CitationList.tsx";
import { answerLines } from "./lines.ts";
import { TextList } from "./TextList.tsx";

type Props = {
  readonly view: View;
  readonly findings: readonly JudgedFinding[];
};

/** Findings, each with why it matters, the answers it came from and its source. */
export function FindingList({ view, findings }: Props) {
  const { text } = view;
  return (
    <ul class="findings">
      {findings.map(({ id, status, because }) => (
        <li key={id} data-finding={id} data-status={status}>
          <h3>
            {text(`findings.${id}.${status === "met" ? "title" : "name"}`)}
            {status === "unclear" && ` (${text("result.unclear")})`}
          </h3>
          <p>{text(`findings.${id}.why`)}</p>
          <details>
            <summary>
              {text("result.from")}
              <span class="visually-hidden">: {text(`findings.${id}.name`)}</span>
            </summary>
            {because.length > 0 ? (
              <TextList texts={because.flatMap((linkId) => answerLines(view, linkId))} />
            ) : (
              <p>{text("result.noAnswer")}</p>
            )}
            <h4>{text("result.source")}</h4>
            <CitationList view={view} ids={citationsOf(view, id)} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function citationsOf({ context }: View, findingId: string): readonly string[] {
  return context.questionnaire.findings.find(({ id }) => id === findingId)?.citations ?? [];
}
