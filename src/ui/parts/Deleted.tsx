import type { EarlyView } from "../view.ts";

/** What became of answers that were deleted: the way back, how long it is there, and what cannot be deleted from here. */
export function Deleted({ view: { deleted, t, send } }: { readonly view: EarlyView }) {
  if (!deleted) return null;
  return (
    <section class="panel" aria-labelledby="deleted">
      <h2 id="deleted" tabIndex={-1} data-news>
        {t("deleted.title")}
      </h2>
      <p>{t("deleted.text")}</p>
      <p>
        <button
          type="button"
          class="button button-second"
          onClick={() => send({ type: "session.bringBack" })}
        >
          {t("deleted.bringBack")}
        </button>
      </p>
      <p>{t("deleted.left")}</p>
    </section>
  );
}
