import "./save-file.css";
import type { View } from "../view.ts";
import { NoticeHere } from "./NoticeHere.tsx";

/** The way to keep the answers as a file, and to hand it to another app where the browser can. */
export function SaveFile({ view }: { readonly view: View }) {
  const { t, onFile, canShare } = view;
  return (
    <section class="save-file" aria-labelledby="saving">
      <h2 id="saving">{t("file.title")}</h2>
      <p>{t("file.lead")}</p>
      <div class="actions">
        <button
          type="button"
          class="button button-second"
          onClick={() => onFile({ type: "save", at: "saving" })}
        >
          {t("file.save")}
        </button>
        {canShare.file && (
          <button
            type="button"
            class="button button-second"
            onClick={() => onFile({ type: "share", at: "saving" })}
          >
            {t("file.share")}
          </button>
        )}
        <button
          type="button"
          class="button button-second"
          onClick={() => onFile({ type: "save-fhir", at: "saving" })}
        >
          {t("file.fhir")}
        </button>
      </div>
      <NoticeHere view={view} at="saving" />
      <p class="text-hint">{t("file.fhirHint")}</p>
    </section>
  );
}
