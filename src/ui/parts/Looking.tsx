import type { View } from "../view.ts";

/** The way to end looking for a code in a picture, for as long as that goes on. */
export function Looking({ view: { isLooking, t, onFile } }: { readonly view: View }) {
  if (!isLooking) return null;
  return (
    <p>
      <button
        type="button"
        class="button button-second"
        onClick={() => onFile({ type: "stop-looking" })}
      >
        {t("looking.stop")}
      </button>
    </p>
  );
}
