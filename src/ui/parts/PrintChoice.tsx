import { AUDIENCES } from "../../session/choices.ts";
import type { Print } from "../../session/session.ts";
import { Choice } from "../controls/Choice.tsx";
import { Radios } from "../controls/Radios.tsx";
import type { View } from "../view.ts";

/** Who the print is for and what goes on it; nothing has to be chosen. */
export function PrintChoice({ view }: { readonly view: View }) {
  const { session, t, send } = view;
  return (
    <details>
      <summary>{t("printing.title")}</summary>
      <Radios
        name="audience"
        legend={<h3>{t("printing.audience")}</h3>}
        values={AUDIENCES}
        chosen={session.print.audience}
        labelOf={(audience) => t(`printing.${audience}.label`)}
        exampleOf={(audience) => t(`printing.${audience}.example`)}
        onChoose={(audience) => send({ type: "print.choose", print: { audience } })}
      />
      <fieldset>
        <legend>
          <h3>{t("printing.include")}</h3>
        </legend>
        <div class="choice-list">
          <Include view={view} part="hasWords" />
          <Include view={view} part="hasAgeAndSex" />
          <Include view={view} part="hasCode" />
        </div>
      </fieldset>
      <p class="text-hint">{t("result.printText")}</p>
    </details>
  );
}

type IncludeProps = { readonly view: View; readonly part: Exclude<keyof Print, "audience"> };

function Include({ view: { session, t, send }, part }: IncludeProps) {
  return (
    <Choice
      type="checkbox"
      name="print"
      value={part}
      label={t(`printing.${part}.label`)}
      example={t(`printing.${part}.example`)}
      isChosen={session.print[part]}
      onChoose={(isChosen) => send({ type: "print.choose", print: { [part]: isChosen } })}
    />
  );
}
