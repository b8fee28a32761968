import { pack } from "../../code/pack.ts";
import { copiedAnswers } from "../../sheet/copy.ts";
import type { View } from "../view.ts";
import { Code } from "./Code.tsx";

/** The answers once more, for a machine: whoever has the paper can read them with no network. */
export function Coded({ view: { context, text } }: { readonly view: View }) {
  const code = pack(context.questionnaire, copiedAnswers(context));
  return (
    <section class="coded">
      <h3>{text("sheet.code")}</h3>
      <p>{text("sheet.codeLead")}</p>
      <Code code={code} label={text("sheet.codeLabel")} />
    </section>
  );
}
