import { asksTitle } from "../../summary/asks.ts";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly asks: readonly string[] };

/** The questions that the patient wants to ask, as many as the first page holds. */
export function Asks({ view, asks }: Props) {
  return (
    <section>
      <h3>{asksTitle(view.t, view.session)}</h3>
      <ul class="first-page-asks">
        {asks.map((ask) => (
          <li key={ask}>
            <span dir="auto">{ask}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
