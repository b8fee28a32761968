import "./flags.css";
import { besideFlags, flagText } from "../../summary/flags.ts";
import { headlineText } from "../../summary/headline.ts";
import type { Summary } from "../../summary/summary.ts";
import type { View } from "../view.ts";
import { Rows } from "./Rows.tsx";

type Props = { readonly view: View; readonly facts: Summary };

/** What the patient was told to do, and the strip of signs: each of them on every sheet, with what was said of it. */
export function Flags({ view, facts }: Props) {
  const { questionnaire, session, t } = view;
  const { assessment, flags } = facts;
  const source = { questionnaire, ...session };
  const headline = headlineText(t, facts.headline);
  const others = besideFlags(facts);
  return (
    <section class="flags">
      <h3>
        {t("summary.urgency")}: {t(`summary.advice.${assessment.urgency}`)}
      </h3>
      {headline !== "" && <p>{headline}</p>}
      <h4>{t("summary.flags.title")}</h4>
      <dl class="flags-strip">
        {flags.map((flag) => {
          const { label, value } = flagText(source, t, flag);
          return (
            <div key={flag.id} data-flag={flag.id} data-standing={flag.standing}>
              <dt>{label}</dt> <dd>{value}</dd>
            </div>
          );
        })}
      </dl>
      {others.length > 0 && (
        <>
          <h4>{t("summary.flags.others")}</h4>
          <Rows columns={1} rows={others} />
        </>
      )}
    </section>
  );
}
