import "./held-up.css";
import { createRef } from "preact";
import type { View } from "../view.ts";
import { Lines } from "./WordsToSay.tsx";

type Props = { readonly view: View; readonly lines: readonly string[] };

/** The words as one screen to hold up, in type that is read from across a desk; Escape or one press closes it. */
export function HeldUp({ view: { t }, lines }: Props) {
  const dialog = createRef<HTMLDialogElement>();
  return (
    <>
      <p>
        <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
          {t("heldUp.open")}
        </button>
      </p>
      <dialog ref={dialog} class="held-up" aria-label={t("heldUp.title")}>
        <button type="button" class="button button-second" onClick={() => dialog.current?.close()}>
          {t("heldUp.close")}
        </button>
        <Lines lines={lines} />
      </dialog>
    </>
  );
}
