import { plainOf } from "../../sheet/plain.ts";
import type { View } from "../view.ts";

/** The summary as plain text for a patient portal: one press copies it; it can be read, and copied by hand, as well. */
export function CopyText({ view }: { readonly view: View }) {
  const { context, text, send, onFile, canShare, today, app } = view;
  const { answerer } = context;
  const plain = plainOf(context, text, { answerer, today, app });
  const copy = () =>
    navigator.clipboard.writeText(plain).then(
      () => send({ type: "notice.show", notice: "copied" }),
      () => send({ type: "notice.show", notice: "not-copied" }),
    );
  return (
    <section>
      <h2>{text("copying.title")}</h2>
      <p>{text("copying.lead")}</p>
      <button type="button" class="button second" onClick={copy}>
        {text("copying.copy")}
      </button>{" "}
      {canShare.text && (
        <button
          type="button"
          class="button second"
          onClick={() => onFile({ type: "share-text", text: plain })}
        >
          {text("copying.share")}
        </button>
      )}
      <details>
        <summary>{text("copying.see")}</summary>
        <textarea
          class="plain"
          rows={14}
          readOnly
          value={plain}
          aria-label={text("copying.text")}
        />
      </details>
    </section>
  );
}
