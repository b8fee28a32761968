import { Drawing } from "../drawings/Drawing.tsx";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly movement: string };

/** How to try a movement safely, and why it is asked. */
export function MovementHelp({ view: { text, sketches }, movement }: Props) {
  const key = `movements.${movement}`;
  return (
    <>
      <ol>
        {text.list(`${key}.steps`).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Drawing text={text} movement={movement} sketches={sketches} />
      {text.has(`${key}.caution`) && <p class="inset">{text(`${key}.caution`)}</p>}
      <details class="why">
        <summary>{text("why")}</summary>
        <p>{text(`${key}.why`)}</p>
      </details>
    </>
  );
}
