import "./print-button.css";
import type { TargetedMouseEvent } from "preact";
import type { Notice } from "../../machine/context.ts";
import { openPrint } from "../print/open.ts";
import type { EarlyView } from "../view.ts";
import { NoticeHere } from "./NoticeHere.tsx";

type Props = {
  readonly view: EarlyView;
  readonly label?: string;
  /** What is told where no print began: how else, from the page that this is on. */
  readonly otherwise: Extract<Notice, `not-printed${string}`>;
};

/** Opens the browser's own print, which gives the same page as its menu does; where none begins, it says how else. */
export function PrintButton({ view, label = "result.print", otherwise }: Props) {
  const { t } = view;
  return (
    <div class="print-button">
      <button
        type="button"
        class="button button-second"
        onClick={printFrom(view, otherwise, "print")}
      >
        {t(label)}
      </button>
      <NoticeHere view={view} at="print" />
      <p class="text-hint">{t("result.printText")}</p>
    </div>
  );
}

/** Opens the print when a button is pressed; where none begins, and the button is still there, it is told how else. */
export function printFrom({ send }: EarlyView, otherwise: Props["otherwise"], at: string) {
  return ({ currentTarget }: TargetedMouseEvent<HTMLButtonElement>) =>
    openPrint(() => {
      // Who moved on meanwhile needs other words.
      if (currentTarget.isConnected) send({ type: "notice.show", notice: otherwise, at });
    });
}
