import { Drawing } from "../drawings/Drawing.tsx";
import { unlessSame } from "../same.ts";
import type { EarlyView } from "../view.ts";

type Props = Pick<EarlyView, "t" | "sketches"> & { readonly movement: string };

/** How to try a movement safely. */
export const MovementHelp = unlessSame(({ t, sketches, movement }: Props) => {
  const key = `movements.${movement}`;
  return (
    <>
      <ol>
        {t.list(`${key}.steps`).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Drawing t={t} movement={movement} sketches={sketches} />
      {t.has(`${key}.caution`) && <p class="text-inset">{t(`${key}.caution`)}</p>}
    </>
  );
});
