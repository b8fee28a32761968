import type { Row } from "../../summary/rows.ts";

/** Labels with what was answered, each running on in one paragraph: the most words in the least room. */
export function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl class="rows">
      {rows.map(({ linkId, label, value }) => (
        <div key={linkId}>
          <dt>{label}</dt> <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
