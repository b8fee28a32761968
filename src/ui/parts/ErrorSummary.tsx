import "./error-summary.css";
import { optionsOf } from "../../engine/path.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { problemText } from "../../wording/problem.ts";
import type { EarlyView } from "../view.ts";

type Props = { readonly view: EarlyView; readonly items: readonly Item[] };

/** What must be mended before going on, in the order in which it stands on the page. It takes the focus; each line leads to the control it is about. */
export function ErrorSummary({ view: { questionnaire, problems, t }, items }: Props) {
  if (problems.length === 0) return null;
  return (
    <section
      class="panel panel-stop error-summary"
      id="problems"
      tabIndex={-1}
      aria-labelledby="problems-title"
    >
      {/* The alert is inside the box that takes focus: some screen readers say it twice or never otherwise. */}
      <div role="alert">
        <h2 id="problems-title">{t("error.title")}</h2>
        <ul>
          {items.map((item) => {
            const problem = problems.find(({ linkId }) => linkId === item.linkId);
            if (!problem) return null;
            const [first] = optionsOf(questionnaire, item);
            const control = first ? `${item.linkId}.${first}` : item.linkId;
            return (
              <li key={item.linkId}>
                <a href={`#${control}`} onClick={(event) => focusOn(event, control)}>
                  {problemText(t, item, problem)}
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

/**
 * The question with its error comes into sight, and the control takes the focus. The address says where a person is, so a link
 * within the page must not change it.
 */
function focusOn(event: Event, id: string) {
  event.preventDefault();
  const control = document.getElementById(id);
  const question = control?.closest("[data-question]");
  control?.focus({ preventScroll: true });
  question?.scrollIntoView({ block: "start" });
  // On a very small screen the question alone may fill it: what has the focus stays in sight.
  control?.parentElement?.scrollIntoView({ block: "nearest" });
}
