import "./change-list.css";
import type { Earlier } from "../../engine/changes.ts";
import { judgedAnew } from "../../engine/then.ts";
import { changedSince, type ThenAndNow } from "../../wording/change.ts";
import { ruleRows } from "../../wording/then.ts";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly record: Earlier };

/** The answers that are other ones than in an earlier record, and those of one of the two days alone. */
export function ChangeList({ view, record }: Props) {
  const { questionnaire, session, versions, t } = view;
  const { changed, once } = changedSince(
    { questionnaire, answers: session.answers, t },
    record,
    "person",
  );
  const judged = judgedAnew(questionnaire, versions, record);
  return (
    <>
      {judged && (
        <>
          <p>{t("compare.rules")}</p>
          <Rows
            view={view}
            rows={ruleRows(t, judged)}
            then="compare.rulesThen"
            now="compare.rulesNow"
          />
        </>
      )}
      <p>{t(changed.length > 0 ? "compare.changed" : "compare.same")}</p>
      <Rows view={view} rows={changed} />
      {once.length > 0 && <p>{t("compare.once")}</p>}
      <Rows view={view} rows={once} />
    </>
  );
}

type RowsProps = {
  readonly view: View;
  readonly rows: readonly ThenAndNow[];
  /** What the two sides are called. */
  readonly then?: string;
  readonly now?: string;
};

function Rows({ view: { t }, rows, then = "compare.then", now: today = "compare.now" }: RowsProps) {
  if (rows.length === 0) return null;
  return (
    <ul class="change-list">
      {rows.map(({ linkId, label, before, now }) => (
        <li key={label} data-change={linkId}>
          <h4>{label}</h4>
          <dl>
            <div>
              <dt>{t(then)}</dt>
              <dd dir="auto">{before}</dd>
            </div>
            <div>
              <dt>{t(today)}</dt>
              <dd dir="auto">{now}</dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
