import type { Notice } from "../../machine/context.ts";
import type { EarlyView } from "../view.ts";

type Props = { readonly view: Pick<EarlyView, "notice" | "t">; readonly about: readonly Notice[] };

/** A notice once more beside what was pressed, to be seen there: it is read out at the top of the page. */
export function NoticeHere({ view: { notice, t }, about }: Props) {
  if (!notice || !about.includes(notice)) return null;
  return (
    <p class="notice" aria-hidden="true">
      {t(`notice.${notice}`)}
    </p>
  );
}
