import "./write-in.css";
import type { View } from "../view.ts";

const LINES = ["medicines", "nerveTest", "gm1", "mri", "surgery", "examination"] as const;

/** In an emergency: what those who help ask first, and nobody was asked here. */
const HELP_LINES = ["lastWell", "began", "medicines"] as const;

type Props = { readonly view: View };

/** Lines for what a neurologist writes in at the visit. */
export function WriteIn({ view }: Props) {
  return <Lines view={view} group="writeIn" names={LINES} />;
}

/** Lines for those who help in an emergency. */
export function ForHelp({ view }: Props) {
  return <Lines view={view} group="emergency" names={HELP_LINES} />;
}

type LinesProps = Props & { readonly group: string; readonly names: readonly string[] };

function Lines({ view: { session, t }, group, names }: LinesProps) {
  const labels = names.map((name) => t(`summary.${group}.${name}`));
  // Whoever answered for the patient can be asked again.
  const helper = session.answerer === "helper" ? [t("summary.writeIn.helper")] : [];
  return (
    <section>
      <h3>{t(`summary.${group}.title`)}</h3>
      <ul class="write-in">
        {[...labels, ...helper].map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ul>
    </section>
  );
}
