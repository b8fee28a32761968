import type { ComponentChildren } from "preact";

/** The one heading of a page; it takes the focus when the page is opened. */
export function Heading({ children }: { readonly children: ComponentChildren }) {
  return <h1 tabIndex={-1}>{children}</h1>;
}
