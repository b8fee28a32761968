import { Heading } from "../parts/Heading.tsx";
import type { View } from "../view.ts";

/** Shown while words or pages are still on their way. */
export function Waiting({ view: { notice, t } }: { readonly view: View }) {
  const hasFailed = notice === "not-loaded";
  return (
    <main id="main" aria-busy={!hasFailed}>
      <Heading>{t("waiting")}</Heading>
      {hasFailed ? (
        <button type="button" class="button" onClick={() => location.reload()}>
          {t("failure.reload")}
        </button>
      ) : (
        <p>{t("waitingText")}</p>
      )}
    </main>
  );
}
