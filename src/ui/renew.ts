import type { ComponentChildren, VNode } from "preact";

/**
 * Sees to it that words which change are seen to change, whoever put nodes of their own in the place of ours: a browser's
 * translator does, and Preact would go on writing into the old ones. Words alone in an element are all that it holds, and
 * take the place of whatever stands there; an element in which they stand beside something is made anew when they change.
 */
export function renewWords(vnode: VNode<{ textContent?: string }>): void {
  const { type, props } = vnode;
  if (typeof type !== "string") return;
  // In a drawing there are only attributes to set.
  if (isWords(props.children) && type !== "text") {
    props.textContent = `${props.children}`;
    props.children = undefined;
  } else if ([props.children].flat().some(isWords)) vnode.key += [props.children].join();
}

function isWords(child: ComponentChildren): boolean {
  return typeof child === "number" || (typeof child === "string" && child.trim() !== "");
}
