import { PrintButton } from "../parts/PrintButton.tsx";
import { Region } from "../parts/Region.tsx";
import { Urgency } from "../parts/Urgency.tsx";
import type { EarlyView } from "../view.ts";

/** The stop page: get help now. A way on stays open below. */
export function Urgent({ view }: { readonly view: EarlyView }) {
  const { previous, t, href, send } = view;
  // Whatever else there is to say, this page is about one thing.
  const assessment = { urgency: "emergency", findings: [] } as const;
  return (
    <main id="main">
      <Urgency view={view} assessment={assessment} />
      <details>
        <summary>{t("call.other")}</summary>
        <Region view={view} />
      </details>
      <PrintButton view={view} otherwise="not-printed-urgent" />
      <div class="actions actions-below">
        <p>{t("urgent.goOnText")}</p>
        <button
          type="button"
          class="button button-second"
          data-forward
          onClick={() => send({ type: "warning.acknowledge" })}
        >
          {t("urgent.goOn")}
        </button>
        {previous && (
          <a class="button button-second" href={href(previous)}>
            {t("urgent.back")}
          </a>
        )}
      </div>
    </main>
  );
}
