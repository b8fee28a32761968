import type { TargetedSubmitEvent } from "preact";
import type { EarlyView } from "../view.ts";

/** The code under the picture on paper, typed or pasted: for a machine without a camera. */
export function CodeEntry({ view: { t, onFile } }: { readonly view: EarlyView }) {
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onFile({ type: "paste", text: String(new FormData(event.currentTarget).get("code")) });
  };
  return (
    <details>
      <summary>{t("start.code")}</summary>
      <form onSubmit={submit}>
        <label for="code">{t("start.codeText")}</label>
        <textarea id="code" name="code" rows={4} dir="auto" autoComplete="off" spellcheck={false} />
        <p>
          <button type="submit" class="button button-second">
            {t("start.codeOpen")}
          </button>
        </p>
      </form>
    </details>
  );
}
