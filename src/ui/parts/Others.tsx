import type { Translator } from "../../wording/translate.ts";
import { TextList } from "./TextList.tsx";

type Props = { readonly t: Translator; readonly causes: readonly string[] };

/** What else can be behind weakness that came on like this: in no order, with no odds. */
export function Others({ t, causes }: Props) {
  return (
    <details>
      <summary>{t("others.title")}</summary>
      <p>{t("others.lead")}</p>
      <TextList texts={causes} />
      <p>{t("others.support")}</p>
    </details>
  );
}
