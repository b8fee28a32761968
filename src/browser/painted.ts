/** Something that is done once what was drawn is painted. */
export type AfterPaint = {
  /** Has it done right after the next frame; at once where nobody sees the page, for no frame comes there. */
  readonly plan: () => void;
  /** Has it done now, if it waits. */
  readonly settle: () => void;
};

/**
 * What costs time and changes nothing on the page waits until the page is painted, so that a press is answered first. The
 * message that a frame sends comes right after it, before anything else that waits. Whoever leaves a page has it settled.
 */
export function afterPaint(act: () => void): AfterPaint {
  let isWaiting = false;
  const { port1, port2 } = new MessageChannel();
  const settle = () => {
    if (!isWaiting) return;
    isWaiting = false;
    act();
  };
  const plan = () => {
    if (!isWaiting) requestAnimationFrame(() => port2.postMessage(undefined));
    isWaiting = true;
    if (document.hidden) settle();
  };
  port1.onmessage = settle;
  addEventListener("visibilitychange", settle);
  return { plan, settle };
}
