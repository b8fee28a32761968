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
