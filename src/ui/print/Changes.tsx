import "./changes.css";
import type { Earlier } from "../../session/session.ts";
import { isLeftOut } from "../../summary/copy.ts";
import { type ChangeRow, changedSince } from "../../wording/change.ts";
import { FileDays } from "../parts/FileDays.tsx";
import type { View } from "../view.ts";

type Props = { readonly view: View };

/** Then and now, for the doctor: what changed since earlier files. Nothing where there are none. */
export function Changes({ view }: Props) {
  const { earlier } = view.context;
  if (earlier.length === 0) return null;
  return (
    <section class="changes">
      <h3>{view.t("summary.changes")}</h3>
      <p>{view.t("summary.changesLead")}</p>
      {earlier.length > 1 && <FileDays view={view} title={view.t("summary.days")} />}
      {earlier.map((record, index) => (
        <Since key={`${index}.${record.savedOn}`} view={view} record={record} />
      ))}
    </section>
  );
}

function Since({ view, record }: Props & { readonly record: Earlier }) {
  const { context, t, today } = view;
  const { changed, once } = changedSince({ ...context, t }, record.answers, "doctor");
  const date = record.savedOn ?? t("compare.noDate");
  const shown = (rows: readonly ChangeRow[]) =>
    rows.filter(({ item }) => !isLeftOut(context.print, item));
  return (
    <table class="changes-table">
      <thead>
        <tr>
          <th scope="col">{t("summary.changesItem")}</th>
          <th scope="col">{date}</th>
          <th scope="col">{today}</th>
        </tr>
      </thead>
      <Rows title={t("summary.changed")} none={t("summary.changesNone")} rows={shown(changed)} />
      <Rows title={t("summary.once")} rows={shown(once)} />
    </table>
  );
}

type RowsProps = {
  readonly title: string;
  /** What to say where there are no rows; without it, nothing is. */
  readonly none?: string;
  readonly rows: readonly ChangeRow[];
};

function Rows({ title, none, rows }: RowsProps) {
  if (rows.length === 0 && none === undefined) return null;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {rows.length > 0 ? title : none}
        </th>
      </tr>
      {rows.map(({ item: { linkId }, label, before, now }) => (
        <tr key={linkId} data-change={linkId}>
          <th scope="row">{label}</th>
          <td>{before}</td>
          <td>{now}</td>
        </tr>
      ))}
    </tbody>
  );
}
