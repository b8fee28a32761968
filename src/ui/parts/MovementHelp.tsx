import type { Translate } from "../../i18n/translator.ts";

type Props = { readonly text: Translate; readonly movement: string };

/** How to try a movement safely, and why it is asked. */
export function MovementHelp({ text, movement }: Props) {
  const key = `movements.${movement}`;
  return (
    <>
      <ol>
        {text.list(`${key}.steps`).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {text.has(`${key}.caution`) && <p class="inset">{text(`${key}.caution`)}</p>}
      <details class="why">
        <summary>{text("why")}</summary>
        <p>{text(`${key}.why`)}</p>
      </details>
    </>
  );
}
