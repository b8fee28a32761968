import { Heading } from "../parts/Heading.tsx";
import { Reloading } from "../parts/Reloading.tsx";
import type { EarlyView } from "../view.ts";

/** Shown while words or pages are still on their way. Where they neither come nor fail, a way out comes in sight. */
export function Waiting({ view: { notice, t } }: { readonly view: EarlyView }) {
  const hasFailed = notice === "not-loaded";
  return (
    <main id="main" aria-busy={!hasFailed}>
      <Heading>{t("waiting")}</Heading>
      {!hasFailed && <p>{t("waitingText")}</p>}
      <div class={hasFailed ? undefined : "starting"} data-starting>
        <Reloading t={t} />
      </div>
    </main>
  );
}
