import type { Assessment } from "../../engine/assess.ts";
import { reasonsOf } from "../../engine/reasons.ts";
import type { View } from "../view.ts";
import { CitationList } from "./CitationList.tsx";

type Props = { readonly view: View; readonly assessment: Assessment };

/** The sources of the urgency and of the lines that every result carries, and what was proved of the rules. */
export function Sources({ view, assessment }: Props) {
  const { questionnaire, session } = view;
  const { citations } = reasonsOf(questionnaire, session.answers, assessment);
  const ids = [...citations, ...questionnaire.lines.flatMap((line) => line.citations ?? [])];
  return (
    <details>
      <summary>{view.t("result.sources")}</summary>
      <CitationList view={view} ids={ids} />
      <p>
        <a class="button button-second" href="proof.html">
          {view.t("result.proof")}
        </a>
      </p>
    </details>
  );
}
