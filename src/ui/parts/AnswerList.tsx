import type { ReasonLine } from "../../wording/reason.ts";
import type { View } from "../view.ts";
import { ReasonList } from "./ReasonList.tsx";

type Props = {
  readonly view: View;
  /** Where the heading is found. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly lines: readonly ReasonLine[];
};

/** The person's own answers under a heading; nothing where there are none. */
export function AnswerList({ view, id, title, lead, lines }: Props) {
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id} data-told={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead && <p>{lead}</p>}
      <ReasonList view={view} lines={lines} />
    </section>
  );
}
