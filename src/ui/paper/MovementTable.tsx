import type { Table } from "../../paper/paper.ts";
import type { MovementRow } from "../../paper/table.ts";
import { isSide, optionKey } from "../../questionnaire/keys.ts";
import { TextList } from "../parts/TextList.tsx";
import type { PaperView } from "./view.ts";

type Props = { readonly view: PaperView; readonly table: Table };

/** The movements: how to try each safely, then a line of boxes for either side. */
export function MovementTable({ view, table: { item, rows, codes } }: Props) {
  const { text } = view;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text("paper.side")}</th>
          {codes.map((code) => (
            <th key={code} scope="col">
              {text(`${optionKey(item, code)}.label`)}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <Rows key={row.movement} view={view} row={row} codes={codes} />
      ))}
    </table>
  );
}

type RowProps = {
  readonly view: PaperView;
  readonly row: MovementRow;
  readonly codes: readonly string[];
};

function Rows({ view: { text }, row: { letter, movement, items }, codes }: RowProps) {
  const key = `movements.${movement}`;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={codes.length + 1}>
          <strong class="letter">{letter}</strong>
          {text(`${key}.title`)}
        </th>
      </tr>
      <tr>
        <td class="try" colspan={codes.length + 1}>
          <TextList texts={text.list(`${key}.steps`)} />
          {text.has(`${key}.caution`) && <p>{text(`${key}.caution`)}</p>}
        </td>
      </tr>
      {items.filter(isSide).map(({ linkId, side }) => (
        <tr key={linkId}>
          <th scope="row">{text(`sheet.${side}`)}</th>
          {codes.map((code) => (
            <td key={code}>
              <span class="box" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
