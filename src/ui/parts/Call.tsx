import { REGIONS } from "../../engine/session.ts";
import type { View } from "../view.ts";

/** The number to call: that of the region chosen, or all that are known where none was. */
export function Call({ view: { context, text } }: { readonly view: View }) {
  const { region } = context;
  if (region && region !== "other") {
    return (
      <p>
        <a class="button call" href={`tel:${region}`}>
          {text("call.number", { number: region })}
        </a>
      </p>
    );
  }
  return (
    <>
      <p class="lead">
        <strong>{text("call.local")}</strong>
      </p>
      <ul class="numbers">
        {REGIONS.filter((number) => number !== "other").map((number) => (
          <li key={number}>
            <a class="button call" href={`tel:${number}`}>
              {number}
            </a>{" "}
            {text(`region.where.${number}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
