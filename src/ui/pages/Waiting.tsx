import { Heading } from "../parts/Heading.tsx";
import type { View } from "../view.ts";

/** Shown while words or pages are still on their way. */
export function Waiting({ view: { text } }: { readonly view: View }) {
  return (
    <main id="main" aria-busy="true">
      <Heading>{text("waiting")}</Heading>
      <p>{text("waitingText")}</p>
    </main>
  );
}
