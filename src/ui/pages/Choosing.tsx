import { Heading } from "../parts/Heading.tsx";
import type { View } from "../view.ts";

/** The choice before the optional part: background for the doctor, or the summary right away. */
export function Choosing({ view: { text, send } }: { readonly view: View }) {
  return (
    <main id="main">
      <Heading>{text("choice.title")}</Heading>
      <p class="lead">{text("choice.lead")}</p>
      <div class="panel">
        <p>{text("choice.skipText")}</p>
        <button
          type="button"
          class="button second"
          onClick={() => send({ type: "background.choose", isWanted: false })}
        >
          {text("choice.skip")}
        </button>
      </div>
      <div class="panel">
        <p>{text("choice.addText")}</p>
        <button
          type="button"
          class="button"
          data-forward
          onClick={() => send({ type: "background.choose", isWanted: true })}
        >
          {text("choice.add")}
        </button>
      </div>
    </main>
  );
}
