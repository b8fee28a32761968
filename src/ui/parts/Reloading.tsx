import type { Translator } from "../../wording/translate.ts";
import { PaperLink } from "./PaperLink.tsx";

/** What to do where the app cannot go on: reload, or take the paper version; and a doctor or a call, whatever it does. */
export function Reloading({ t }: { readonly t: Translator }) {
  return (
    <>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t("failure.reload")}
        </button>
      </p>
      <PaperLink t={t} />
      <p>{t("failure.help")}</p>
    </>
  );
}
