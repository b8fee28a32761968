import type { ComponentChildren, TargetedMouseEvent } from "preact";
import type { View } from "../view.ts";

type Props = {
  readonly view: View;
  /** Whether it is also the way on, as "Done" is. */
  readonly isForward?: boolean;
  readonly children: ComponentChildren;
};

/**
 * Leads back; nothing at the start. Along the way it is a link like any other. From beside the way the machine goes back
 * to where the person came from; the link still has that address, to be opened in another tab.
 */
export function BackLink({ view, isForward = false, children }: Props) {
  const { previous, isAside, href, send } = view;
  if (!previous) return null;
  const leave = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    send({ type: "aside.leave" });
  };
  return (
    <a
      class={isForward ? "button" : "page-back"}
      href={href(previous)}
      data-forward={isForward || undefined}
      onClick={isAside ? leave : undefined}
    >
      {children}
    </a>
  );
}
