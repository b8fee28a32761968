import type { TargetedSubmitEvent } from "preact";
import type { EarlyView } from "../view.ts";
import { NoticeHere, tied } from "./NoticeHere.tsx";

/** The code under the picture on paper, typed or pasted: for a machine without a camera. */
export function CodeEntry({ view }: { readonly view: EarlyView }) {
  const { noticeAt, t, send, onFile } = view;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("code"));
    onFile({ type: "paste", text, at: "code" });
  };
  // What was wrong with the code is not said of the next.
  const renew = () => {
    if (noticeAt === "code") send({ type: "notice.end" });
  };
  return (
    <details>
      <summary>{t("start.code")}</summary>
      <form onSubmit={submit}>
        <label for="code">{t("start.codeText")}</label>
        <textarea
          id="code"
          name="code"
          rows={4}
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          {...tied(view, "code")}
          onInput={renew}
        />
        <NoticeHere view={view} at="code" isField />
        <p>
          <button type="submit" class="button button-second">
            {t("start.codeOpen")}
          </button>
        </p>
      </form>
    </details>
  );
}
