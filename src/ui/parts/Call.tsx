import "./call.css";
import { REGIONS } from "../../session/choices.ts";
import type { EarlyView } from "../view.ts";

/** The number to call: that of the region chosen, or all that are known where none was. */
export function Call({ view: { session, t } }: { readonly view: EarlyView }) {
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
        {REGIONS.filter((number) => number !== "other").map((number) => (
          <li key={number}>
            <a class="button" href={`tel:${number}`} translate={false}>
              {number}
            </a>{" "}
            <span>{t(`region.where.${number}`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
