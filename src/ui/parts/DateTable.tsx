import "./date-table.css";
import type { DateGroup } from "../../wording/change.ts";

/** From so many columns on, a date has no column of its own on any width: each row lists its dates. */
const MANY = 5;

/**
 * What each element is, said again: some browsers take it from a table that is laid out in another way, and with it the head
 * of each cell.
 */
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader" },
  head: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

type Props = {
  readonly caption: string;
  /** What the first column is called. */
  readonly item: string;
  readonly dates: readonly string[];
  readonly groups: readonly DateGroup[];
};

/**
 * A table with a column for each date. Where it is narrow, or the dates are many, the cells of a row stand below each other,
 * each with its date; the head is then there for those who hear the page.
 */
export function DateTable({ caption, item, dates, groups }: Props) {
  return (
    <table {...ROLES.table} class="date-table" data-many={dates.length >= MANY ? "" : undefined}>
      <caption>{caption}</caption>
      <thead {...ROLES.group}>
        <tr {...ROLES.row}>
          <th {...ROLES.column} scope="col">
            {item}
          </th>
          {dates.map((date, at) => (
            <th key={at} {...ROLES.column} scope="col">
              {date}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, title, rows }) => (
        <tbody key={id} {...ROLES.group} data-group={id}>
          <tr {...ROLES.row}>
            <th {...ROLES.head} scope="rowgroup" colSpan={dates.length + 1}>
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.id} {...ROLES.row} data-change={row.id}>
              <th {...ROLES.head} scope="row">
                {row.label}
              </th>
              {row.cells.map((cell, at) => (
                <td key={at} {...ROLES.cell}>
                  {/* The head says it to whoever hears the page. Each is a block, or translators would make one text of both. */}
                  <div class="date-table-date" aria-hidden="true">
                    {dates[at]}
                  </div>
                  <div dir="auto">{cell}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
