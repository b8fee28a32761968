import type { Translator } from "../../wording/translate.ts";

type Props = { readonly t: Translator; readonly isLarge?: boolean };

/** Leads to the questions on paper, a page that needs nothing of the app; in large print for whoever reads so here. */
export function PaperLink({ t, isLarge }: Props) {
  return (
    <p>
      <a class="button button-second" href={isLarge ? "paper.html#large" : "paper.html"}>
        {t("start.paper")}
      </a>
    </p>
  );
}
