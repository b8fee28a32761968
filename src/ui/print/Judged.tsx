import type { JudgedFinding } from "../../engine/assess.ts";
import type { View } from "../view.ts";

type Props = {
  readonly view: View;
  readonly title: string;
  readonly findings: readonly JudgedFinding[];
};

/** Features, each with how it stands. */
export function Judged({ view: { t }, title, findings }: Props) {
  return (
    <section>
      <h4>{title}</h4>
      <dl>
        {findings.map(({ id, status }) => (
          <div key={id} class="features-row" data-status={status}>
            <dt>{t(`findings.${id}.name`)}</dt>
            <dd>{t(`summary.status.${status}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
