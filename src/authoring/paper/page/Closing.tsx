import { TextList } from "../../../ui/parts/TextList.tsx";
import { dayText } from "../../../wording/day-text.ts";
import { Together } from "./Together.tsx";
import { anchorOf, type PaperView } from "./view.ts";

/** Lines that say something about the device and are not true of paper. */
const OF_THE_DEVICE = ["on-device"];

/** Notes on what only a result can tell. */
const OF_A_RESULT = ["other-signs", "known-mmn-worse"];

/** The list of what to bring names the page on the screen; the paper speaks of itself. */
const THIS_PAGE = "this-page";

/** What to do after the last question: see a doctor, whatever was ticked. No result is worked out on paper. */
export function Closing({ view }: { readonly view: PaperView }) {
  const { questionnaire, paper, t } = view;
  const { id, version, rules, reviewBy, lines, notes, bring, citations } = questionnaire;
  const doctor = "urgency.see-doctor";
  const [first = "", ...others] = t.list(`${doctor}.say`);
  return (
    <section class="closing" aria-labelledby={anchorOf(paper.end)}>
      <h2 id={anchorOf(paper.end)}>{t("paper.end.title")}</h2>
      <div class="paper-stop">
        <h3>{t(`${doctor}.title`)}</h3>
        <p>{t("paper.end.lead")}</p>
        <TextList texts={t.list(`${doctor}.steps`)} />
        <p>{t("paper.end.soonest")}</p>
        <p>{t("paper.end.unsure")}</p>
      </div>
      <Together view={view} />
      <div class="paper-whole">
        <h3>{t("result.say")}</h3>
        <TextList texts={[first, t("paper.end.tell"), ...others]} />
      </div>
      <div class="paper-whole">
        <h3>{t("result.bring")}</h3>
        <TextList
          texts={[
            t("paper.end.pages"),
            ...bring.filter((one) => one.id !== THIS_PAGE).map((one) => t(`bring.${one.id}`)),
          ]}
        />
      </div>
      <div class="paper-whole">
        <h3>{t("result.lines")}</h3>
        <TextList
          texts={lines
            .filter((line) => !OF_THE_DEVICE.includes(line.id))
            .map((line) => t(`lines.${line.id}`))}
        />
      </div>
      <div class="paper-whole">
        <h3>{t("paper.end.some")}</h3>
        {notes
          .filter((note) => !OF_A_RESULT.includes(note.id))
          .map((note) => (
            <p key={note.id}>
              <strong>{t(`notes.${note.id}.title`)}.</strong> {t(`notes.${note.id}.text`)}
            </p>
          ))}
      </div>
      <footer>
        <p>{t("paper.until", { date: dayText(reviewBy, t.language) })}</p>
        <p>{t("paper.versions", { id, version, rules })}</p>
        <h3>{t("result.sources")}</h3>
        <ul class="closing-citations">
          {citations.map((citation) => (
            <li key={citation.id}>
              {citation.url ? (
                <a href={citation.url} rel="noreferrer">
                  {citation.text}
                </a>
              ) : (
                citation.text
              )}
            </li>
          ))}
        </ul>
      </footer>
    </section>
  );
}
