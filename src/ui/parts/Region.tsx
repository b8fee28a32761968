import { REGIONS } from "../../engine/session.ts";
import { Radios } from "../controls/Radios.tsx";
import type { View } from "../view.ts";

/** The choice of the emergency number. It is never guessed: a guess would need the network. */
export function Region({ view: { context, text, send } }: { readonly view: View }) {
  return (
    <Radios
      name="region"
      legend={<h2>{text("region.question")}</h2>}
      hint={text("region.hint")}
      values={REGIONS}
      chosen={context.region}
      labelOf={(region) => text(`region.${region}`)}
      exampleOf={(region) => text(`region.where.${region}`)}
      onChoose={(region) => send({ type: "region.choose", region })}
    />
  );
}
