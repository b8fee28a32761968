import type { Translate } from "../../i18n/translator.ts";

/** Opens the browser's own print, which gives the same page as its menu does. */
export function PrintButton({ text }: { readonly text: Translate }) {
  return (
    <div class="printing">
      <button type="button" class="button second" onClick={() => window.print()}>
        {text("result.print")}
      </button>
      <p class="hint">{text("result.printText")}</p>
    </div>
  );
}
