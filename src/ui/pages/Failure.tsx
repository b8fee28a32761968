import type { Translator } from "../../wording/translate.ts";
import { Heading } from "../parts/Heading.tsx";

/** Shown when the app itself fails: never a blank page, and the answers are kept. */
export function Failure({ t }: { readonly t: Translator }) {
  return (
    <main id="main" class="page-column">
      <Heading>{t("failure.title")}</Heading>
      <p>{t("failure.text")}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t("failure.reload")}
        </button>
      </p>
      <p>{t("failure.help")}</p>
    </main>
  );
}
