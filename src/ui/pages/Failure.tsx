import type { Translate } from "../../i18n/translator.ts";
import { Heading } from "../parts/Heading.tsx";

/** Shown when the app itself fails: never a blank page, and the answers are kept. */
export function Failure({ text }: { readonly text: Translate }) {
  return (
    <main id="main" class="column">
      <Heading>{text("failure.title")}</Heading>
      <p>{text("failure.text")}</p>
      <p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {text("failure.reload")}
        </button>
      </p>
      <p>{text("failure.help")}</p>
    </main>
  );
}
