import "./call.css";
import { numbersNear } from "../../session/near.ts";
import type { EarlyView } from "../view.ts";

/** The number to call: that of the region chosen; where none was, all that are known, the likely ones first. */
export function Call({ view: { session, device, t } }: { readonly view: EarlyView }) {
  const { region } = session;
  if (region && region !== "other") {
    return (
      <p class="call">
        <a class="button" href={`tel:${region}`}>
          {t("call.number", { number: region })}
        </a>
      </p>
    );
  }
  return (
    <>
      <p key="local" class="text-lead">
        <strong>{t("call.local")}</strong>
      </p>
      <ul class="call call-numbers">
        {numbersNear(device()).map((number) => (
          <li key={number}>
            <a class="button" href={`tel:${number}`} aria-labelledby={`call-${number}`}>
              <span hidden id={`call-${number}`}>
                {t("call.number", { number })}
              </span>
              <span translate={false}>{number}</span>
            </a>
            <span>{t(`region.where.${number}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
