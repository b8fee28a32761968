import "./unknown.css";
import type { View } from "../view.ts";
import { ReasonList } from "./ReasonList.tsx";
import type { ToldLists } from "./told.ts";

type Props = { readonly view: View; readonly lists: Pick<ToldLists, "open" | "unknown"> };

/** How many of the answers that are wanting stand on the page; the others are one press away. */
const AT_ONCE = 3;

/** What is not known: first the answers that could still change the page, worked out from the rules, each with its question. */
export function Unknown({ view, lists: { open, unknown } }: Props) {
  const { t } = view;
  if (open.length + unknown.length === 0) return null;
  // A heading with nothing but a closed line under it would say nothing.
  const isOpen = open.length > 0;
  const shown = (isOpen ? open : unknown).slice(0, AT_ONCE);
  const rest = [...open, ...unknown].slice(shown.length);
  return (
    <section class="unknown" aria-labelledby="unknown" data-told="unknown">
      <h2 id="unknown" tabIndex={-1}>
        {t("result.unknown")}
      </h2>
      <p>{t(isOpen ? "result.open" : "result.unknownLead")}</p>
      <ReasonList view={view} lines={shown} />
      {rest.length > 0 && (
        <details>
          <summary>{t("result.allUnknown")}</summary>
          {isOpen && <p>{t("result.unknownLead")}</p>}
          <ReasonList view={view} lines={rest} />
        </details>
      )}
    </section>
  );
}
