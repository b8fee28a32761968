import { AUDIENCES, type Print } from "../../engine/session.ts";
import { Choice } from "../controls/Choice.tsx";
import { Radios } from "../controls/Radios.tsx";
import type { View } from "../view.ts";
import { PrintButton } from "./PrintButton.tsx";

/** The print, and what goes on it; nothing has to be chosen. */
export function Printing({ view }: { readonly view: View }) {
  const { context, text, send } = view;
  return (
    <>
      <PrintButton text={text} />
      <details>
        <summary>{text("printing.title")}</summary>
        <Radios
          name="audience"
          legend={<h3>{text("printing.audience")}</h3>}
          values={AUDIENCES}
          chosen={context.print.audience}
          labelOf={(audience) => text(`printing.${audience}.label`)}
          exampleOf={(audience) => text(`printing.${audience}.example`)}
          onChoose={(audience) => send({ type: "print.choose", print: { audience } })}
        />
        <fieldset>
          <legend>
            <h3>{text("printing.include")}</h3>
          </legend>
          <div class="choices">
            <Include view={view} part="hasWords" />
            <Include view={view} part="hasPerson" />
            <Include view={view} part="hasCode" />
          </div>
        </fieldset>
      </details>
    </>
  );
}

type IncludeProps = { readonly view: View; readonly part: Exclude<keyof Print, "audience"> };

function Include({ view: { context, text, send }, part }: IncludeProps) {
  return (
    <Choice
      type="checkbox"
      name="print"
      value={part}
      label={text(`printing.${part}.label`)}
      example={text(`printing.${part}.example`)}
      isChosen={context.print[part]}
      onChoose={(isChosen) => send({ type: "print.choose", print: { [part]: isChosen } })}
    />
  );
}
