import type { Translator } from "../../wording/translate.ts";

/** Leads to the questions on paper, a page that needs nothing of the app. */
export function PaperLink({ t }: { readonly t: Translator }) {
  return (
    <p>
      <a class="button button-second" href="paper.html">
        {t("start.paper")}
      </a>
    </p>
  );
}
