import "./coded.css";
import { pack } from "../../formats/code/pack.ts";
import { copiedAnswers } from "../../summary/copy.ts";
import type { View } from "../view.ts";
import { Code } from "./Code.tsx";

/** The answers once more, for a machine: whoever has the paper can read them with no network. */
export function Coded({ view: { questionnaire, session, t } }: { readonly view: View }) {
  const code = pack(questionnaire, copiedAnswers({ questionnaire, ...session }));
  return (
    <section class="coded">
      <h3>{t("summary.code")}</h3>
      <p>{t("summary.codeLead")}</p>
      <Code code={code} label={t("summary.codeLabel")} />
    </section>
  );
}
