import type { Translator } from "../../wording/translate.ts";
import { Heading } from "../parts/Heading.tsx";
import { Reloading } from "../parts/Reloading.tsx";

/** Shown when the app itself fails: never a blank page, and the answers are kept. */
export function Failure({ t }: { readonly t: Translator }) {
  return (
    <main id="main" class="page-column">
      <Heading>{t("failure.title")}</Heading>
      <p>{t("failure.text")}</p>
      <Reloading t={t} />
    </main>
  );
}
