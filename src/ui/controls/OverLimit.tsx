import type { ComponentChildren } from "preact";

/**
 * Room for what is said while a text is over its limit. It is there before anything is in it, so that a screen reader
 * says it: once when the limit is passed, for the words stay the same from then on, and not at every key.
 */
export function OverLimit({
  isOver,
  children,
}: {
  readonly isOver: boolean;
  readonly children: ComponentChildren;
}) {
  return <div aria-live="polite">{isOver && <p class="notice">{children}</p>}</div>;
}
