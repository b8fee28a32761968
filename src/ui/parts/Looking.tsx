import type { EarlyView } from "../view.ts";

type Props = {
  readonly view: EarlyView;
  /** The id of the control by which the picture was chosen; none for one that was dropped on the page. */
  readonly at?: string;
};

/** The way to end looking for a code in a picture, for as long as that goes on. */
export function Looking({ view: { looking, t, onFile }, at }: Props) {
  if (!looking || looking.at !== at) return null;
  return (
    <p>
      <button
        type="button"
        class="button button-second"
        onClick={() => onFile({ type: "stop-looking", at })}
      >
        {t("looking.stop")}
      </button>
    </p>
  );
}
