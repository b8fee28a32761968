import "./nerves.css";
import { SIDES } from "../../questionnaire/sides.ts";
import {
  areaTexts,
  cellText,
  mainHandText,
  movementName,
  type NerveGrid,
  type NerveRow,
} from "../../summary/nerves.ts";
import type { View } from "../view.ts";

/** How many nerves stand in the first of the two tables: those that a hand needs most. */
const FIRST = 3;

type Props = { readonly view: View; readonly grid: NerveGrid };

/** Movements by nerve and side: all of them wherever one was chosen, so that each stands in its place on every sheet. */
export function Nerves({ view, grid }: Props) {
  const { questionnaire, t } = view;
  const { rows, chosen } = grid;
  const nerves = [...new Set(rows.map(({ nerve }) => nerve))];
  const first = rows.filter(({ nerve }) => nerves.indexOf(nerve) < FIRST);
  const isChosen = rows.some(({ left }) => left.linkId !== chosen.linkId);
  const texts = [...areaTexts(t, grid), mainHandText(questionnaire, t, grid)];
  return (
    <section class="nerves">
      <h3>{t("summary.nerves")}</h3>
      <p>
        <strong class="nerves-areas">{texts.filter(Boolean).join(" ")}</strong>{" "}
        {isChosen && rows.some(hasUnchosen) && t("summary.notChosen")}
      </p>
      {isChosen && (
        <div class="nerves-tables">
          {[first, rows.filter((row) => !first.includes(row))].map((half) => (
            <Table key={half[0]?.id} view={view} grid={grid} rows={half} />
          ))}
        </div>
      )}
    </section>
  );
}

function hasUnchosen({ left, right }: NerveRow): boolean {
  return [left, right].some(({ standing }) => standing === "not-chosen");
}

type TableProps = Props & { readonly rows: readonly NerveRow[] };

function Table({ view: { questionnaire, t }, grid: { mainHand }, rows }: TableProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("summary.nerve")}</th>
          <th scope="col">{t("summary.movement")}</th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {t(mainHand?.codes.includes(side) ? `summary.mainSide.${side}` : `summary.${side}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.id} data-movement={row.id}>
            {rows[index - 1]?.nerve !== row.nerve && (
              <th scope="rowgroup" rowSpan={rows.filter(({ nerve }) => nerve === row.nerve).length}>
                {t(`nerves.${row.nerve}`)}
              </th>
            )}
            <th scope="row">{movementName(questionnaire, t, row)}</th>
            {SIDES.map((side) => (
              <td key={side} data-standing={row[side].code ?? row[side].standing}>
                {cellText(questionnaire, t, row[side])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
