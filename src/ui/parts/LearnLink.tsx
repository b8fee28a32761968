import type { View } from "../view.ts";

/** Leads from what to do to what comes of it, for whoever wants to read. */
export function LearnLink({ view: { t, href } }: { readonly view: View }) {
  return (
    <p>
      <a class="link" href={href({ at: "learn", topic: "next" })}>
        {t("result.learn")}
      </a>
    </p>
  );
}
