import "./body.css";
import { pathOf } from "../../engine/path.ts";
import type { Mark } from "../../questionnaire/doctor-page.ts";
import { marksOf } from "../../summary/marks.ts";
import { Figure } from "../figure/Figure.tsx";
import { MARKS } from "../figure/marks.ts";
import type { View } from "../view.ts";

type Props = { readonly view: View; readonly codes: readonly string[] };

/** The body with its weak parts, and what was said of them by marks that need no colour. */
export function Body({ view: { questionnaire, session, t }, codes }: Props) {
  const marks = marksOf(questionnaire, pathOf(questionnaire, session.answers));
  const ids = marks.map(({ id }) => id);
  return (
    <div class="body">
      <Key marks={marks} t={t} isSure={codes.length < 2} />
      <Figure view="front" marked={codes} marks={ids} t={t} />
      <Figure view="back" marked={codes} marks={ids} t={t} />
    </div>
  );
}

type KeyProps = Pick<View, "t"> & { readonly marks: readonly Mark[]; readonly isSure: boolean };

/** What the marks mean; of several weak parts, nobody was asked which one it is. */
function Key({ marks, t, isSure }: KeyProps) {
  return (
    <div>
      <ul class="body-key">
        <li>
          <svg viewBox="-8 -8 16 16" aria-hidden="true">
            <path class="figure-marked" d="M-7-7H7V7H-7z" />
          </svg>
          <span>{t("summary.marks.weak")}</span>
        </li>
        {marks.map(({ id, item }) => (
          <li key={id}>
            <svg viewBox="-8 -8 16 16" aria-hidden="true">
              <path class="figure-mark" d={MARKS[id]} />
            </svg>
            <span>{t(`doctor.${item}.label`)}</span>
          </li>
        ))}
      </ul>
      {marks.length > 0 && !isSure && <p>{t("summary.marks.lead")}</p>}
    </div>
  );
}
