import "./movements.css";
import type { MovementRow } from "../../summary/movements.ts";
import type { View } from "../view.ts";

/** With more movements than this there are two tables side by side. */
const ONE_TABLE = 3;

type Props = { readonly view: View; readonly movements: readonly MovementRow[] };

/** Movements by side, with the nerve each mostly needs in small type. */
export function Movements({ view, movements }: Props) {
  const half = movements.length > ONE_TABLE ? Math.ceil(movements.length / 2) : movements.length;
  if (half === 0) return null;
  return (
    <section class="movements">
      <h3>{view.t("summary.movements")}</h3>
      <div class="movements-tables">
        {[movements.slice(0, half), movements.slice(half)]
          .filter((rows) => rows.length > 0)
          .map((rows) => (
            <Table key={rows[0]?.movement} view={view} rows={rows} />
          ))}
      </div>
    </section>
  );
}

function Table({
  view: { t },
  rows,
}: {
  readonly view: View;
  readonly rows: readonly MovementRow[];
}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("summary.movement")}</th>
          <th scope="col">{t("summary.left")}</th>
          <th scope="col">{t("summary.right")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ movement, nerve, left, right }) => (
          <tr key={movement}>
            <th scope="row">
              {movement} <span class="movements-nerve">{nerve}</span>
            </th>
            <td>{left}</td>
            <td>{right}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
