import "./print-button.css";
import type { Translator } from "../../wording/translate.ts";

type Props = { readonly t: Translator; readonly label?: string };

/** Opens the browser's own print, which gives the same page as its menu does. */
export function PrintButton({ t, label = "result.print" }: Props) {
  return (
    <div class="print-button">
      <button type="button" class="button button-second" onClick={() => window.print()}>
        {t(label)}
      </button>
      <p class="text-hint">{t("result.printText")}</p>
    </div>
  );
}
