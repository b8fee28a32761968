import "./compare.css";
import type { Earlier } from "../../engine/session.ts";
import type { View } from "../view.ts";
import { ChangeList } from "./ChangeList.tsx";
import { FileDays } from "./FileDays.tsx";
import { FileInput } from "./FileInput.tsx";

/** Then and now: earlier files beside the present answers. What changed is told, never which way it went. */
export function Compare({ view }: { readonly view: View }) {
  const { context, text, onFile } = view;
  const { earlier } = context;
  const compare = (files: readonly File[]) => onFile({ type: "compare", files });
  return (
    <section class="compare" aria-labelledby="compare">
      <h2 id="compare" tabIndex={-1}>
        {text("compare.title")}
      </h2>
      <p>{text("compare.lead")}</p>
      <FileInput
        id="compare-files"
        label={text("compare.choose")}
        hint={text("compare.hint")}
        isMultiple
        onFiles={compare}
      />
      {earlier.length > 1 && <FileDays view={view} title={text("days.title")} />}
      {earlier.map((record, index) => (
        <Since key={`${index}.${record.savedOn}`} view={view} record={record} />
      ))}
    </section>
  );
}

function Since({ view, record }: { readonly view: View; readonly record: Earlier }) {
  const { context, text, send } = view;
  const date = record.savedOn ?? text("compare.noDate");
  const remove = () => {
    send({ type: "earlier.show", earlier: context.earlier.filter((other) => other !== record) });
    // The button that had the focus is gone.
    document.getElementById("compare")?.focus();
  };
  return (
    <section class="panel">
      <h3>{text("compare.since", { date })}</h3>
      <ChangeList view={view} record={record} />
      <button type="button" class="button second" onClick={remove}>
        {text("compare.remove")}
        <span class="visually-hidden">: {date}</span>
      </button>
    </section>
  );
}
