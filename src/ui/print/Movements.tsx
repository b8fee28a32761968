import type { MovementRow } from "../../sheet/sheet.ts";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly movements: readonly MovementRow[] };

/** Movements by side, with the nerve each mostly needs in small type. */
export function Movements({ view: { text }, movements }: Props) {
  if (movements.length === 0) return null;
  return (
    <section>
      <h3>{text("sheet.movements")}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{text("sheet.movement")}</th>
            <th scope="col">{text("sheet.left")}</th>
            <th scope="col">{text("sheet.right")}</th>
            <th scope="col">{text("sheet.nerve")}</th>
          </tr>
        </thead>
        <tbody>
          {movements.map(({ movement, nerve, left, right }) => (
            <tr key={movement}>
              <th scope="row">{movement}</th>
              <td>{left}</td>
              <td>{right}</td>
              <td class="nerve">{nerve}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
