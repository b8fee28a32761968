import "./visit-notes.css";
import { VISIT_LIMITS, type VisitField, visitField } from "../../session/choices.ts";
import { Left } from "../controls/Left.tsx";
import type { View } from "../view.ts";
import { NoticeHere, tied } from "./NoticeHere.tsx";

/** What can be noted, in the order of a visit; how many lines it has room for at first. */
const FIELDS: readonly (readonly [field: VisitField, rows: number])[] = [
  ["when", 1],
  ["who", 1],
  ["said", 6],
  ["tests", 3],
  ["treatment", 3],
  ["next", 1],
];

type Props = { readonly view: View; readonly index: number };

/** The notes of one visit: a field for each thing, none of which has to be filled in. */
export function VisitNotes({ view, index }: Props) {
  const { session, t, send } = view;
  const visit = session.visits[index];
  const remove = () => {
    send({ type: "visit.change", change: { to: "delete", index } });
    // The button that had the focus is gone.
    document.getElementById("visit-deleted")?.focus();
  };
  return (
    <>
      {FIELDS.map(([field, rows]) => (
        <Field key={field} view={view} index={index} field={field} rows={rows} />
      ))}
      {visit && (
        <p>
          <button type="button" class="button button-second" onClick={remove}>
            {t("visit.delete", { number: index + 1 })}
          </button>
        </p>
      )}
    </>
  );
}

type FieldProps = Props & { readonly field: VisitField; readonly rows: number };

function Field({ view, index, field, rows }: FieldProps) {
  const { session, t, send } = view;
  const id = visitField(index, field);
  const text = session.visits[index]?.[field] ?? "";
  const most = VISIT_LIMITS[field];
  const isCounted = rows > 1;
  const props = {
    id,
    value: text,
    dir: "auto" as const,
    ...tied(view, id, isCounted ? `${id}.left` : undefined),
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const change = { to: "write", index, field, text: currentTarget.value } as const;
      send({ type: "visit.change", change });
    },
  };
  return (
    <div class="visit-notes-field">
      <label for={id}>{t(`visit.${field}`)}</label>
      {isCounted ? (
        <textarea rows={rows} {...props} />
      ) : (
        <input type="text" autoComplete="off" {...props} />
      )}
      {isCounted && <Left id={id} left={most - [...text].length} t={t} />}
      <NoticeHere view={view} at={id} values={{ most }} />
    </div>
  );
}
