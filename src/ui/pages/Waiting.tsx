import { Heading } from "../parts/Heading.tsx";
import type { View } from "../view.ts";

/** Shown while words or pages are still on their way. */
export function Waiting({ view: { context, text } }: { readonly view: View }) {
  const hasFailed = context.notice === "not-loaded";
  return (
    <main id="main" aria-busy={!hasFailed}>
      <Heading>{text("waiting")}</Heading>
      {hasFailed ? (
        <button type="button" class="button" onClick={() => location.reload()}>
          {text("failure.reload")}
        </button>
      ) : (
        <p>{text("waitingText")}</p>
      )}
    </main>
  );
}
