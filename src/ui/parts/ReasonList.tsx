import type { ReasonLine } from "../../wording/reason.ts";
import type { EarlyView } from "../view.ts";
import { askingOf } from "./asking.ts";

type Props = { readonly view: EarlyView; readonly lines: readonly ReasonLine[] };

/** Reasons as a list; one that rests on silence leads to its question. */
export function ReasonList({ view, lines }: Props) {
  return (
    <ul>
      {lines.map(({ text, open }) => {
        const place = open === undefined ? undefined : askingOf(view, open);
        return (
          <li key={text} data-open={open}>
            {place ? (
              <a class="link" href={view.href(place)}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}
