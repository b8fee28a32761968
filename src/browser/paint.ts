/** How long a browser may take to paint, in milliseconds, before nobody waits for it: a page that is not seen is not painted. */
const PATIENCE = 250;

/** Does something once what was drawn is on the screen; what comes back keeps it from being done. */
export function afterPaint(step: () => void): () => void {
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(turn);
    clearTimeout(late);
  };
  const go = () => {
    cancel();
    step();
  };
  // What is asked for in a frame comes before its paint, and what that asks for in turn comes after it.
  let turn: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    turn = setTimeout(go);
  });
  const late = setTimeout(go, PATIENCE);
  return cancel;
}

/** Something that is done once what was drawn is painted. */
export type OncePainted = {
  /** Has it done right after the next paint; at once where nobody sees the page. */
  readonly plan: () => void;
  /** Has it done now, if it waits. */
  readonly settle: () => void;
};

/**
 * What costs time and changes nothing on the page waits until the page is painted, so that a press is answered first. Whoever
 * leaves a page has it settled.
 */
export function oncePainted(act: () => void): OncePainted {
  let cancel: (() => void) | undefined;
  const settle = () => {
    if (!cancel) return;
    cancel();
    cancel = undefined;
    act();
  };
  const plan = () => {
    cancel ??= afterPaint(settle);
    if (document.hidden) settle();
  };
  addEventListener("visibilitychange", settle);
  return { plan, settle };
}

/** Ends the task that is being done, so that a press or a paint can come before what follows. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
