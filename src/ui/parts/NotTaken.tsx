import { pathOf } from "../../engine/path.ts";
import { problemWith } from "../../engine/problem.ts";
import { isRefused, understood } from "../../engine/written.ts";
import { problemText } from "../../wording/problem.ts";
import { questionText } from "../../wording/question.ts";
import type { View } from "../view.ts";
import { askingOf } from "./asking.ts";

/**
 * What was written and could not be taken as it stood when the person left the page: it is kept there, and nothing that
 * leaves the device has it. So it is told wherever something can leave.
 */
export function NotTaken({ view }: { readonly view: View }) {
  const { questionnaire, session, readDate, t, href } = view;
  const lines = pathOf(questionnaire, session.answers).pages.flatMap(({ items }) =>
    items.flatMap((item) => {
      const value = understood(item, session.drafts[item.linkId] ?? null, readDate);
      const problem = isRefused(value) ? value : problemWith(questionnaire, item, value);
      return problem ? [{ item, problem }] : [];
    }),
  );
  if (lines.length === 0) return null;
  return (
    <section class="panel panel-stop" aria-labelledby="not-taken">
      <h2 id="not-taken">{t("notTaken.title")}</h2>
      <p>{t("notTaken.lead")}</p>
      {lines.map(({ item, problem }) => {
        const question = questionText(t, item);
        const place = askingOf(view, item.linkId);
        return (
          <div key={item.linkId}>
            <p>
              {question} {problemText(t, item, problem)}
            </p>
            {place && (
              <a class="link" href={href(place)} aria-label={t("changeAnswer", { question })}>
                {t("change")}
              </a>
            )}
          </div>
        );
      })}
    </section>
  );
}
