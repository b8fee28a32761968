const observer = new ResizeObserver(settle);
let waiting: (() => void) | undefined;
addEventListener("keydown", settle, true);

/**
 * Does something once the page that was just drawn is laid out: in the next frame, before it is painted. What asks for the
 * layout sooner has it worked out twice. A key that comes first finds it done, and of several things the last one is done.
 */
export function onceLaidOut(act: () => void): void {
  waiting = act;
  // Whoever begins to observe hears of the size in the next frame, whatever it is. Nobody is shown a hidden page's frames.
  if (document.hidden) settle();
  else observer.observe(document.documentElement);
}

function settle(): void {
  observer.disconnect();
  const act = waiting;
  waiting = undefined;
  act?.();
}
