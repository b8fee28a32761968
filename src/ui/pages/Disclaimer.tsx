import { ANSWERERS } from "../../engine/session.ts";
import { Choice } from "../controls/Choice.tsx";
import { Heading } from "../parts/Heading.tsx";
import { Region } from "../parts/Region.tsx";
import { TextList } from "../parts/TextList.tsx";
import type { View } from "../view.ts";

/** What this is not, to be accepted before the first question; and the emergency number to show if one is needed. */
export function Disclaimer({ view }: { readonly view: View }) {
  const { context, text, send } = view;
  return (
    <main id="main">
      <Heading>{text("disclaimer.title")}</Heading>
      <TextList texts={text.list("disclaimer.points")} />
      <fieldset class="answerer">
        <legend>
          <h2>{text("disclaimer.answerer")}</h2>
        </legend>
        <div class="choices">
          {ANSWERERS.map((answerer) => (
            <Choice
              key={answerer}
              type="radio"
              name="answerer"
              value={answerer}
              label={text(`disclaimer.${answerer}`)}
              isChosen={context.answerer === answerer}
              onChoose={() => send({ type: "answerer.choose", answerer })}
            />
          ))}
        </div>
      </fieldset>
      <details>
        <summary>{text("disclaimer.region")}</summary>
        <Region view={view} />
      </details>
      <button
        type="button"
        class="button"
        data-forward
        onClick={() => send({ type: "disclaimer.accept" })}
      >
        {text("disclaimer.accept")}
      </button>
    </main>
  );
}
