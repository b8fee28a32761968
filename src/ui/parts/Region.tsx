import { REGIONS } from "../../engine/session.ts";
import { Choice } from "../controls/Choice.tsx";
import type { View } from "../view.ts";

/** The choice of the emergency number. It is never guessed: a guess would need the network. */
export function Region({ view: { context, text, send } }: { readonly view: View }) {
  return (
    <fieldset aria-describedby="region-hint">
      <legend>
        <h2>{text("region.question")}</h2>
      </legend>
      <p class="hint" id="region-hint">
        {text("region.hint")}
      </p>
      <div class="choices">
        {REGIONS.map((region) => (
          <Choice
            key={region}
            type="radio"
            name="region"
            value={region}
            label={text(`region.${region}`)}
            example={text(`region.where.${region}`)}
            isChosen={context.region === region}
            onChoose={() => send({ type: "region.choose", region })}
          />
        ))}
      </div>
    </fieldset>
  );
}
