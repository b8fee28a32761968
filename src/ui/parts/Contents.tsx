import "./contents.css";
import { focusOn } from "../focus.ts";
import type { EarlyView } from "../view.ts";
import { isWide } from "../wide.ts";

type Props = {
  readonly view: EarlyView;
  /** The headings that are there, each with its id, in their order. */
  readonly headings: readonly { readonly id: string; readonly title: string }[];
};

/** What stands on a long page, by its headings; a press leads to one. On a phone it is closed: the page is long enough. */
export function Contents({ view: { t }, headings }: Props) {
  if (headings.length === 0) return null;
  return (
    <nav class="contents" aria-label={t("contents.title")}>
      <details open={isWide()}>
        <summary>{t("contents.title")}</summary>
        <ul>
          {headings.map(({ id, title }) => (
            <li key={id}>
              <button type="button" class="link" data-leads={id} onClick={() => focusOn(id)}>
                {title}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
