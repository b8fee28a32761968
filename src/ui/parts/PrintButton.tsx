import type { Translate } from "../../i18n/translator.ts";

type Props = { readonly text: Translate; readonly label?: string };

/** Opens the browser's own print, which gives the same page as its menu does. */
export function PrintButton({ text, label = "result.print" }: Props) {
  return (
    <div class="printing">
      <button type="button" class="button second" onClick={() => window.print()}>
        {text(label)}
      </button>
      <p class="hint">{text("result.printText")}</p>
    </div>
  );
}
