import { leavesOutWords, plainOf } from "../../summary/plain.ts";
import { copied } from "../clipboard.ts";
import type { View } from "../view.ts";

/** The summary as plain text for a patient portal: one press copies it; it can be read, and copied by hand, as well. */
export function CopyText({ view }: { readonly view: View }) {
  const { questionnaire, session, notice, t, send, onFile, canShare, today, app } = view;
  const { answerer } = session;
  const source = { questionnaire, ...session };
  const plain = plainOf(source, t, { answerer, today, app });
  const told = notice === "copied" || notice === "not-copied";
  const copy = async () => {
    send({ type: "notice.show", notice: (await copied(plain)) ? "copied" : "not-copied" });
  };
  return (
    <section>
      <h2>{t("copying.title")}</h2>
      <p>{t("copying.lead")}</p>
      {leavesOutWords(plain, source, t) && <p>{t("copying.cut")}</p>}
      <p>
        <button type="button" class="button button-second" onClick={copy}>
          {t("copying.copy")}
        </button>{" "}
        {canShare.text && (
          <button
            type="button"
            class="button button-second"
            onClick={() => onFile({ type: "share-text", text: plain })}
          >
            {t("copying.share")}
          </button>
        )}
      </p>
      {/* The notice at the top of the page is read out; here it is seen. */}
      {told && (
        <p class="notice" aria-hidden="true">
          {t(`notice.${notice}`)}
        </p>
      )}
      <details>
        <summary>{t("copying.see")}</summary>
        <textarea rows={14} dir="auto" readOnly value={plain} aria-label={t("copying.text")} />
      </details>
    </section>
  );
}
