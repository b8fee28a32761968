import type { ComponentChildren } from "preact";

/** A line to write on, with what belongs there. */
export function Blank({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="blank">
      <span>{children}</span>
      <span class="paper-line" />
    </p>
  );
}
