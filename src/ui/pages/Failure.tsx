import type { Translator } from "../../wording/translate.ts";
import { Heading } from "../parts/Heading.tsx";
import { Reloading } from "../parts/Reloading.tsx";

type Props = {
  readonly t: Translator;
  /** Whether this tab remembers answers, so that a reload loses none. */
  readonly isKept: boolean;
};

/** Shown when the app itself fails: never a blank page, and what a reload does to the answers. */
export function Failure({ t, isKept }: Props) {
  return (
    <main id="main" class="page-column">
      <Heading>{t("failure.title")}</Heading>
      <p>{t(isKept ? "failure.text" : "failure.unsaved")}</p>
      <Reloading t={t} />
    </main>
  );
}
