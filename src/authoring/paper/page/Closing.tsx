import { TextList } from "../../../ui/parts/TextList.tsx";
import { Together } from "./Together.tsx";
import { anchorOf, type PaperView } from "./view.ts";

/** What to do after the last question: see a doctor, whatever was ticked. No result is worked out on paper. */
export function Closing({ view }: { readonly view: PaperView }) {
  const { questionnaire, paper, t } = view;
  const { id, version, rules, citations } = questionnaire;
  const doctor = "urgency.see-doctor";
  const [first = "", ...others] = t.list(`${doctor}.say`);
  return (
    <section class="closing" aria-labelledby={anchorOf(paper.end)}>
      <h2 id={anchorOf(paper.end)}>{t("paper.end.title")}</h2>
      <div class="paper-stop">
        <h3>{t(`${doctor}.title`)}</h3>
        <p>{t("paper.end.lead")}</p>
        <TextList texts={t.list(`${doctor}.steps`)} />
      </div>
      <p>{t("paper.end.soonest")}</p>
      <p>{t("paper.end.unsure")}</p>
      <Together view={view} />
      <div class="paper-whole">
        <h3>{t("result.say")}</h3>
        <TextList texts={[first, t("paper.end.tell"), ...others]} />
      </div>
      <footer>
        <p>{t("paper.versions", { id, version, rules })}</p>
        <p class="closing-elsewhere">{t("paper.sources")}</p>
        <div class="closing-sources">
          <h3>{t("result.sources")}</h3>
          <ul class="closing-citations">
            {citations.map((citation) => (
              <li key={citation.id}>
                {citation.url ? (
                  <a href={citation.url} rel="noreferrer">
                    <bdi>{citation.text}</bdi>
                  </a>
                ) : (
                  <bdi>{citation.text}</bdi>
                )}
              </li>
            ))}
          </ul>
        </div>
      </footer>
    </section>
  );
}
