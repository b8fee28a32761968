import "./changes.css";
import type { ComponentChildren } from "preact";
import type { Earlier } from "../../engine/changes.ts";
import { judgedAnew } from "../../engine/then.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { isLeftOut, leavesOut } from "../../summary/copy.ts";
import { type ChangeRow, changedSince, type ThenAndNow } from "../../wording/change.ts";
import { ruleRows } from "../../wording/then.ts";
import { FileDays } from "../parts/FileDays.tsx";
import type { View } from "../view.ts";

type Props = { readonly view: View };

/**
 * Then and now, for the doctor: what changed since earlier files. Nothing where there are none. Of what the person leaves
 * out of the copy, it says that it is left out, and neither that it changed nor that it did not.
 */
export function Changes({ view }: Props) {
  const { session, t } = view;
  const { earlier, print } = session;
  if (earlier.length === 0) return null;
  const isShown = (item: Item) => !isLeftOut(print, item);
  return (
    <section>
      <h3>{t("summary.changes")}</h3>
      <p>{t("summary.changesLead")}</p>
      {leavesOut(print) && <p>{t("summary.changesLeftOut")}</p>}
      {earlier.length > 1 && <FileDays view={view} title={t("summary.days")} isCounted={isShown} />}
      {earlier.map((record, index) => (
        <Since key={`${index}.${record.savedOn}`} view={view} record={record} isShown={isShown} />
      ))}
    </section>
  );
}

type SinceProps = Props & {
  readonly record: Earlier;
  readonly isShown: (item: Item) => boolean;
};

function Since({ view, record, isShown }: SinceProps) {
  const { questionnaire, session, versions, t, today } = view;
  const judged = leavesOut(session.print) ? undefined : judgedAnew(questionnaire, versions, record);
  const source = { questionnaire, answers: session.answers, t };
  const { changed, once } = changedSince(source, record, "doctor");
  const date = record.savedOn ?? t("compare.noDate");
  const shown = (rows: readonly ChangeRow[]) => rows.filter(({ item }) => isShown(item));
  const none = leavesOut(session.print) ? "summary.changesNoneHere" : "summary.changesNone";
  return (
    <>
      <Table item={t("summary.changesItem")} then={date} now={today}>
        <Rows title={t("summary.changed")} none={t(none)} rows={shown(changed)} />
        <Rows title={t("summary.once")} rows={shown(once)} />
      </Table>
      {judged && (
        // Apart, for nothing in it is of today.
        <Table
          item={t("summary.judged", { date })}
          then={t("compare.rulesThen")}
          now={t("compare.rulesNow")}
        >
          <Rows rows={ruleRows(t, judged)} />
        </Table>
      )}
    </>
  );
}

type TableProps = {
  readonly item: string;
  readonly then: string;
  readonly now: string;
  readonly children: ComponentChildren;
};

function Table({ item, then, now, children }: TableProps) {
  return (
    <table class="changes-table">
      <thead>
        <tr>
          <th scope="col">{item}</th>
          <th scope="col">{then}</th>
          <th scope="col">{now}</th>
        </tr>
      </thead>
      {children}
    </table>
  );
}

type RowsProps = {
  readonly title?: string;
  /** What to say where there are no rows; without it, nothing is. */
  readonly none?: string;
  readonly rows: readonly ThenAndNow[];
};

function Rows({ title, none, rows }: RowsProps) {
  if (rows.length === 0 && none === undefined) return null;
  return (
    <tbody>
      {title !== undefined && (
        <tr>
          <th scope="rowgroup" colSpan={3}>
            {rows.length > 0 ? title : none}
          </th>
        </tr>
      )}
      {rows.map(({ linkId, label, before, now }) => (
        <tr key={label} data-change={linkId}>
          <th scope="row">{label}</th>
          <td dir="auto">{before}</td>
          <td dir="auto">{now}</td>
        </tr>
      ))}
    </tbody>
  );
}
