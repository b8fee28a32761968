import { isSide } from "../../../questionnaire/side.ts";
import { Drawing } from "../../../ui/drawings/Drawing.tsx";
import { sketches } from "../../../ui/drawings/sketches.ts";
import { TextList } from "../../../ui/parts/TextList.tsx";
import { optionKey } from "../../../wording/keys.ts";
import type { Table } from "../../paper.ts";
import type { MovementRow } from "../table.ts";
import type { PaperView } from "./view.ts";

type Props = { readonly view: PaperView; readonly table: Table };

/** The movements: how to try each safely, how it looks, and boxes for the left and the right side. */
export function MovementTable({ view, table: { item, rows, codes } }: Props) {
  const labels = codes.map((code) => view.t(`${optionKey(item, code)}.label`));
  return (
    <>
      {rows.map((row) => (
        <Row key={row.movement} view={view} row={row} labels={labels} />
      ))}
    </>
  );
}

type RowProps = {
  readonly view: PaperView;
  readonly row: MovementRow;
  readonly labels: readonly string[];
};

/** One movement. Each answer has its words between the two boxes, so that no head of a table has to be looked up. */
function Row({ view: { t }, row: { letter, movement, items }, labels }: RowProps) {
  const key = `movements.${movement}`;
  const sides = items.filter(isSide).map(({ side }) => side);
  const [left = "left", right = "right"] = sides;
  return (
    <div class="movement-table-row">
      <div class="movement-table-try">
        <h4 id={movement}>
          <strong class="paper-letter">{letter}</strong>
          {t(`${key}.title`)}
        </h4>
        <TextList texts={t.list(`${key}.steps`)} />
        {t.has(`${key}.caution`) && (
          <p>
            <strong>{t(`${key}.caution`)}</strong>
          </p>
        )}
      </div>
      <div class="movement-table-drawing">
        <Drawing t={t} movement={movement} sketches={sketches} />
      </div>
      <table aria-labelledby={movement}>
        <thead>
          <tr>
            <th scope="col">{t(`summary.${left}`)}</th>
            <td />
            <th scope="col">{t(`summary.${right}`)}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={label}>
              <td>
                <span class="paper-box" />
              </td>
              <th scope="row">{label}</th>
              <td>
                <span class="paper-box" />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
