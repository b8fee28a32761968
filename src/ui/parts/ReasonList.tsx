import { pagesOf } from "../../engine/path.ts";
import type { ReasonLine } from "../../wording/reason.ts";
import type { EarlyView } from "../view.ts";

type Props = { readonly view: EarlyView; readonly lines: readonly ReasonLine[] };

/** Reasons as a list; one that rests on silence leads to its question. */
export function ReasonList({ view: { questionnaire, href }, lines }: Props) {
  const pageOf = (linkId: string) =>
    pagesOf(questionnaire).find(({ items }) => items.some((item) => item.linkId === linkId));
  return (
    <ul>
      {lines.map(({ text, open }) => {
        const page = open === undefined ? undefined : pageOf(open);
        return (
          <li key={text}>
            {page ? (
              <a class="link" href={href({ at: "asking", pageId: page.id })}>
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
