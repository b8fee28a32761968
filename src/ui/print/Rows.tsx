import "./rows.css";
import type { Row } from "../../summary/rows.ts";

type Props = {
  readonly rows: readonly Row[];
  /** In one column the rows are one flowing text. */
  readonly columns: 1 | 2 | 3;
};

/** Labels with what was answered, each running on in one paragraph: the most words in the least room. */
export function Rows({ rows, columns }: Props) {
  return (
    <dl class="rows" data-columns={columns}>
      {rows.map(({ linkId, label, value }) => (
        <div key={linkId}>
          <dt>{label}</dt> <dd dir="auto">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
