import type { Translator } from "../../wording/translate.ts";
import { TextList } from "./TextList.tsx";

/** How many things to take along stand on the page; the others are one press away, unless it is one. */
const AT_ONCE = 3;

type Props = { readonly t: Translator; readonly things: readonly string[] };

/** What to take along to the visit. */
export function Bring({ t, things }: Props) {
  const atOnce = things.length > AT_ONCE + 1 ? AT_ONCE : things.length;
  const [first, rest] = [things.slice(0, atOnce), things.slice(atOnce)];
  return (
    <section aria-labelledby="bring">
      <h2 id="bring" tabIndex={-1}>
        {t("result.bring")}
      </h2>
      <TextList texts={first} />
      {rest.length > 0 && (
        <details>
          <summary>{t("result.allBring")}</summary>
          <TextList texts={rest} />
        </details>
      )}
    </section>
  );
}
