import type { Item } from "../../questionnaire/schema.ts";
import { isLeftOut, leavesOut } from "../../summary/copy.ts";
import { comparisonOf } from "../parts/comparing.ts";
import { DateTable } from "../parts/DateTable.tsx";
import type { View } from "../view.ts";

/**
 * Then and now, for the doctor: what changed since earlier files. Nothing where there are none. Of what the person leaves
 * out of the copy, it says that it is left out, and neither that it changed nor that it did not.
 */
export function Changes({ view }: { readonly view: View }) {
  const { session, t } = view;
  const { earlier, print } = session;
  if (earlier.length === 0) return null;
  const isCut = leavesOut(print);
  const { dates, groups, same, isJudgedAnew } = comparisonOf(view, {
    reader: "doctor",
    // It could give away what is left out.
    hasOutcome: !isCut,
    isShown: (item: Item) => !isLeftOut(print, item),
  });
  const none = isCut ? "summary.changesNoneHere" : "summary.changesNone";
  return (
    <section data-part="changes">
      <h3>{t("summary.changes")}</h3>
      <p>{t("summary.changesLead")}</p>
      {isCut && <p>{t("summary.changesLeftOut")}</p>}
      {isJudgedAnew && <p>{t("summary.changesRules")}</p>}
      {groups.length > 0 ? (
        <DateTable
          caption={t("summary.changesCaption")}
          item={t("summary.changesItem")}
          dates={dates}
          groups={groups}
        />
      ) : (
        <p>{t(none)}</p>
      )}
      {same.length > 0 && <p>{t("summary.changesSame", { count: same.length })}</p>}
    </section>
  );
}
