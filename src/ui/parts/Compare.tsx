import "./compare.css";
import type { Earlier } from "../../engine/changes.ts";
import type { View } from "../view.ts";
import { ChangeList } from "./ChangeList.tsx";
import { FileDays } from "./FileDays.tsx";
import { FileInput } from "./FileInput.tsx";

/** Then and now: earlier files beside the present answers. What changed is told, never which way it went. */
export function Compare({ view }: { readonly view: View }) {
  const { session, t, onFile } = view;
  const { earlier } = session;
  const compare = (files: readonly File[]) => onFile({ type: "compare", files });
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare" tabIndex={-1}>
        {t("compare.title")}
      </h2>
      <p>{t("compare.lead")}</p>
      <FileInput
        id="compare-files"
        label={t("compare.choose")}
        hint={t("compare.hint")}
        isMultiple
        onFiles={compare}
      />
      {earlier.length > 1 && <FileDays view={view} title={t("days.title")} />}
      {earlier.map((record, index) => (
        <Since key={`${index}.${record.savedOn}`} view={view} record={record} />
      ))}
    </section>
  );
}

function Since({ view, record }: { readonly view: View; readonly record: Earlier }) {
  const { session, t, send } = view;
  const date = record.savedOn ?? t("compare.noDate");
  const remove = () => {
    send({ type: "earlier.show", earlier: session.earlier.filter((other) => other !== record) });
    // The button that had the focus is gone.
    document.getElementById("compare")?.focus();
  };
  return (
    <section class="panel">
      <h3>{t("compare.since", { date })}</h3>
      <ChangeList view={view} record={record} />
      <button type="button" class="button button-second" onClick={remove}>
        <span>{t("compare.remove")}</span>
        <span class="visually-hidden">: {date}</span>
      </button>
    </section>
  );
}
