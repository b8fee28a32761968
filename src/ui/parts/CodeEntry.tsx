import type { TargetedSubmitEvent } from "preact";
import type { EarlyView } from "../view.ts";
import { NoticeHere, tiedField } from "./NoticeHere.tsx";

/** The code under the picture on paper, typed or pasted: for a machine without a camera. */
export function CodeEntry({ view }: { readonly view: EarlyView }) {
  const { t, onFile } = view;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("code"));
    onFile({ type: "paste", text, at: "code" });
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
          {...tiedField(view, "code")}
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
