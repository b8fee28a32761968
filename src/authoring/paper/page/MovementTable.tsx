import { isSide } from "../../../questionnaire/side.ts";
import { TextList } from "../../../ui/parts/TextList.tsx";
import { optionKey } from "../../../wording/keys.ts";
import type { Table } from "../../paper.ts";
import type { MovementRow } from "../table.ts";
import type { PaperView } from "./view.ts";

type Props = { readonly view: PaperView; readonly table: Table };

/** The movements: how to try each safely, then a line of boxes for either side. */
export function MovementTable({ view, table: { item, rows, codes } }: Props) {
  const { t } = view;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("paper.side")}</th>
          {codes.map((code) => (
            <th key={code} scope="col">
              {t(`${optionKey(item, code)}.label`)}
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

function Rows({ view: { t }, row: { letter, movement, items }, codes }: RowProps) {
  const key = `movements.${movement}`;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colspan={codes.length + 1}>
          <strong class="paper-letter">{letter}</strong>
          {t(`${key}.title`)}
        </th>
      </tr>
      <tr>
        <td class="movement-table-try" colspan={codes.length + 1}>
          <TextList texts={t.list(`${key}.steps`)} />
          {t.has(`${key}.caution`) && <p>{t(`${key}.caution`)}</p>}
        </td>
      </tr>
      {items.filter(isSide).map(({ linkId, side }) => (
        <tr key={linkId}>
          <th scope="row">{t(`summary.${side}`)}</th>
          {codes.map((code) => (
            <td key={code}>
              <span class="paper-box" />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
