import type { View } from "../view.ts";

/** The way to keep the answers as a file, and to hand it to another app where the browser can. */
export function SaveFile({ view: { text, onFile, canShare } }: { readonly view: View }) {
  return (
    <section class="saving" aria-labelledby="saving">
      <h2 id="saving">{text("file.title")}</h2>
      <p>{text("file.lead")}</p>
      <div class="actions">
        <button type="button" class="button second" onClick={() => onFile({ type: "save" })}>
          {text("file.save")}
        </button>
        {canShare.file && (
          <button type="button" class="button second" onClick={() => onFile({ type: "share" })}>
            {text("file.share")}
          </button>
        )}
        <button type="button" class="button second" onClick={() => onFile({ type: "save-fhir" })}>
          {text("file.fhir")}
        </button>
      </div>
      <p class="hint">{text("file.fhirHint")}</p>
    </section>
  );
}
