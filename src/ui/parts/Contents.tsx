import "./contents.css";
import { focusOn } from "../focus.ts";
import type { EarlyView } from "../view.ts";

type Props = {
  readonly view: EarlyView;
  /** The headings that are there, by their ids, in their order. */
  readonly ids: readonly string[];
};

/** What stands on a long page, in a word or two each; a press leads to the heading. */
export function Contents({ view: { t }, ids }: Props) {
  if (ids.length === 0) return null;
  return (
    <nav class="contents" aria-label={t("contents.title")}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <button type="button" class="link" data-leads={id} onClick={() => focusOn(id)}>
              {t(`contents.${id}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
