import type { Backed } from "../../questionnaire/learn.ts";
import { focusOn } from "../focus.ts";
import type { Site } from "./site.ts";

type Props = {
  readonly site: Site;
  readonly of: Backed;
  /** The sources of the page in the order of their numbers. */
  readonly numbered: readonly string[];
};

/** Where a source stands at the foot of a page. */
export function idOfSource(source: string): string {
  return `source-${source}`;
}

/**
 * The sources of what stands before them, by their numbers; each leads to the foot of the page. They are no stops of the
 * keyboard: forty of them would stand before the way on, and the list at the foot is reached without them.
 */
export function Marks({ site: { t, ways }, of: { cites = [] }, numbered }: Props) {
  if (cites.length === 0) return null;
  return (
    <ul class="learn-marks">
      {cites.map((source) => {
        const number = numbered.indexOf(source) + 1;
        const name = t("learnPage.mark", { number });
        const id = idOfSource(source);
        return (
          <li key={source}>
            {ways.isWithin ? (
              <a class="link learn-mark" href={`#${id}`} aria-label={name} tabIndex={-1}>
                {number}
              </a>
            ) : (
              <button
                type="button"
                class="link learn-mark"
                aria-label={name}
                tabIndex={-1}
                onClick={() => focusOn(id)}
              >
                {number}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
