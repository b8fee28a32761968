import "./hand-over.css";
import { leavesOutWords, plainOf } from "../../summary/plain.ts";
import { copied } from "../clipboard.ts";
import type { View } from "../view.ts";
import { NoticeHere } from "./NoticeHere.tsx";
import { printFrom } from "./PrintButton.tsx";
import { PrintChoice } from "./PrintChoice.tsx";

/** What gets the summary to a doctor, in one row, and below it what can be chosen of each way; nothing has to be. */
export function HandOver({ view }: { readonly view: View }) {
  const { questionnaire, session, t, href, send, onFile, canShare, today, app } = view;
  const source = { questionnaire, ...session };
  const plain = plainOf(source, t, { answerer: session.answerer, today, app });
  const copy = async () => {
    const notice = (await copied(plain)) ? "copied" : "not-copied";
    send({ type: "notice.show", notice, at: "hand-over" });
  };
  const copying = (
    <button
      type="button"
      class="button button-second"
      onClick={copy}
      aria-label={t("copying.copyAll")}
      data-copy
    >
      {t("copying.copy")}
    </button>
  );
  const share = (
    <button
      type="button"
      class="button button-second"
      onClick={() => onFile({ type: "share-text", text: plain, at: "hand-over" })}
    >
      {t("copying.share")}
    </button>
  );
  return (
    <section aria-label={t("handOver.title")}>
      <div class="hand-over-row">
        <a class="button button-second" href={href({ at: "show" })}>
          {t("show.open")}
        </a>
        {canShare.text ? share : copying}
        <button
          type="button"
          class="button button-second"
          onClick={printFrom(view, "not-printed", "hand-over")}
          data-print
        >
          {t("handOver.print")}
        </button>
      </div>
      <NoticeHere view={view} at="hand-over" />
      <div class="hand-over-choices">
        <details>
          <summary>{t("copying.title")}</summary>
          <p>{t("copying.lead")}</p>
          {leavesOutWords(plain, source, t) && <p>{t("copying.cut")}</p>}
          <textarea rows={14} dir="auto" readOnly value={plain} aria-label={t("copying.text")} />
          {canShare.text && copying}
        </details>
        <PrintChoice view={view} />
      </div>
    </section>
  );
}
