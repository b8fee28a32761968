import { REGIONS } from "../../session/choices.ts";
import { Radios } from "../controls/Radios.tsx";
import type { EarlyView } from "../view.ts";

/** The choice of the emergency number. It is never guessed: a guess would need the network. */
export function Region({ view: { session, t, send } }: { readonly view: EarlyView }) {
  return (
    <Radios
      name="region"
      legend={<h2>{t("region.question")}</h2>}
      hint={t("region.hint")}
      values={REGIONS}
      chosen={session.region}
      labelOf={(region) => t(`region.${region}`)}
      exampleOf={(region) => t(`region.where.${region}`)}
      onChoose={(region) => send({ type: "region.choose", region })}
    />
  );
}
