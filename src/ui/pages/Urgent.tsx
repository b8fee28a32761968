import { assess } from "../../engine/assess.ts";
import { previousPlace } from "../../engine/place.ts";
import { reasonLines } from "../parts/lines.ts";
import { PrintButton } from "../parts/PrintButton.tsx";
import { Region } from "../parts/Region.tsx";
import { Urgency } from "../parts/Urgency.tsx";
import type { View } from "../view.ts";

/** The stop page: get help now. A way on stays open below. */
export function Urgent({ view }: { readonly view: View }) {
  const { context, text, href, send } = view;
  const assessment = assess(context.questionnaire, context.answers);
  const previous = previousPlace(context.questionnaire, context, context.place);
  return (
    <main id="main">
      <Urgency view={view} urgency="emergency" because={reasonLines(view, assessment)} />
      <details>
        <summary>{text("call.other")}</summary>
        <Region view={view} />
      </details>
      <PrintButton text={text} />
      <div class="actions below">
        <p>{text("urgent.goOnText")}</p>
        <button
          type="button"
          class="button second"
          data-forward
          onClick={() => send({ type: "warning.acknowledge" })}
        >
          {text("urgent.goOn")}
        </button>
        {previous && (
          <a class="button second" href={href(previous)}>
            {text("urgent.back")}
          </a>
        )}
      </div>
    </main>
  );
}
