import "./compare.css";
import type { Earlier } from "../../engine/changes.ts";
import type { View } from "../view.ts";
import { comparisonOf, dateOf } from "./comparing.ts";
import { DateTable } from "./DateTable.tsx";
import { FileInput } from "./FileInput.tsx";

/** Then and now: earlier files beside the present answers. What changed is told, never which way it went. */
export function Compare({ view }: { readonly view: View }) {
  const { session, t, onFile } = view;
  const compare = (files: readonly File[]) =>
    onFile({ type: "compare", files, at: "compare-files" });
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare" tabIndex={-1}>
        {t("compare.title")}
      </h2>
      <p>{t("compare.lead")}</p>
      <FileInput
        view={view}
        id="compare-files"
        label={t("compare.choose")}
        hint={t("compare.hint")}
        isMultiple
        onFiles={compare}
      />
      {session.earlier.length > 0 && <ThenAndNow view={view} />}
    </section>
  );
}

function ThenAndNow({ view }: { readonly view: View }) {
  const { session, t } = view;
  const { dates, groups, same, isJudgedAnew } = comparisonOf(view, {
    reader: "person",
    hasOutcome: true,
  });
  return (
    <>
      {isJudgedAnew && <p>{t("compare.rules")}</p>}
      {groups.length > 0 ? (
        <>
          <p>{t("compare.silence")}</p>
          <DateTable
            caption={t("compare.caption")}
            item={t("compare.item")}
            dates={dates}
            groups={groups}
          />
        </>
      ) : (
        <p>{t("compare.same")}</p>
      )}
      {same.length > 0 && (
        <details>
          <summary>{t("compare.unchanged", { count: same.length })}</summary>
          <dl class="compare-same">
            {same.map(({ id, label, cells }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd dir="auto">{cells[0]}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      <ul class="compare-files">
        {session.earlier.map((record, at) => (
          <li key={`${at}.${record.savedOn}`}>
            <Remove view={view} record={record} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Remove({ view, record }: { readonly view: View; readonly record: Earlier }) {
  const { session, t, send } = view;
  const remove = () => {
    send({ type: "earlier.show", earlier: session.earlier.filter((other) => other !== record) });
    send({ type: "notice.show", notice: "earlier-removed", at: "compare-files" });
    // The button that had the focus is gone.
    document.getElementById("compare")?.focus();
  };
  return (
    <button type="button" class="button button-second" onClick={remove}>
      {t("compare.remove", { date: dateOf(view, record) })}
    </button>
  );
}
