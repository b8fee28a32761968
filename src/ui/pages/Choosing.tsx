import { Heading } from "../parts/Heading.tsx";
import type { View } from "../view.ts";

/** The choice before the optional part: background for the doctor, or the summary right away. */
export function Choosing({ view: { t, send } }: { readonly view: View }) {
  return (
    <main id="main">
      <Heading>{t("choice.title")}</Heading>
      <p class="text-lead">{t("choice.lead")}</p>
      <div class="panel">
        <p>{t("choice.skipText")}</p>
        <button
          type="button"
          class="button button-second"
          onClick={() => send({ type: "background.choose", isWanted: false })}
        >
          {t("choice.skip")}
        </button>
      </div>
      <div class="panel">
        <p>{t("choice.addText")}</p>
        <button
          type="button"
          class="button"
          data-forward
          onClick={() => send({ type: "background.choose", isWanted: true })}
        >
          {t("choice.add")}
        </button>
      </div>
    </main>
  );
}
