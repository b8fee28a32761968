import { ANSWERERS } from "../../../session/choices.ts";
import { TextList } from "../../../ui/parts/TextList.tsx";
import { dayText } from "../../../wording/day-text.ts";
import { Blank } from "./Blank.tsx";
import { LARGE, NORMAL, type PaperView } from "./view.ts";

/** The list of what to bring names the page on the screen; the paper speaks of itself. */
const THIS_PAGE = "this-page";

/** Notes on what only a result can tell. */
const OF_A_RESULT = ["other-signs", "known-mmn-worse"];

/** What is said before the first question: an emergency first, then what this is not, who it is about, and how it goes. */
export function Opening({ view: { questionnaire, t } }: { readonly view: PaperView }) {
  const { lines, notes, bring, reviewBy } = questionnaire;
  const points = t.list("disclaimer.points");
  const remembered = lines
    .filter(({ isOnScreenAlone }) => !isOnScreenAlone)
    .map(({ id }) => t(`lines.${id}`));
  const toBring = bring.filter(({ id }) => id !== THIS_PAGE).map(({ id }) => t(`bring.${id}`));
  return (
    <>
      <header>
        <h1 id={NORMAL}>{t("paper.title")}</h1>
        <p>
          {t("paper.lead")} <strong>{t("lines.not-a-diagnosis")}</strong>
        </p>
        <p class="opening-print">{t("paper.print")}</p>
        <ul class="opening-print opening-links">
          <li class="opening-normal">
            <a href={`#${LARGE}`}>{t("paper.large")}</a>
          </li>
          <li class="opening-large">
            <a href={`#${NORMAL}`}>{t("paper.normal")}</a>
          </li>
          <li>
            <a href="index.html">{t("paper.back")}</a>
          </li>
        </ul>
      </header>
      <section class="paper-stop" aria-labelledby="emergency">
        <h2 id="emergency">{t("start.emergencyTitle")}</h2>
        <p>{t("start.emergency")}</p>
      </section>
      <section class="paper-whole" aria-labelledby="person">
        <h2 id="person">{t("paper.person")}</h2>
        <div class="opening-blanks">
          <Blank>{t("summary.name")}</Blank>
          <Blank>{t("summary.born")}</Blank>
          <Blank>{t("summary.date")}</Blank>
        </div>
        <p>{t("paper.who")}</p>
        <ul class="boxes boxes-across">
          {ANSWERERS.map((who) => (
            <li key={who}>
              <span class="paper-box" />
              <span class="boxes-label">{t(`paper.${who}`)}</span>
            </li>
          ))}
        </ul>
      </section>
      <div class="opening-columns">
        <section class="paper-whole" aria-labelledby="before">
          <h2 id="before">{t("disclaimer.title")}</h2>
          <TextList texts={points} />
        </section>
        <section class="paper-whole" aria-labelledby="how">
          <h2 id="how">{t("paper.how")}</h2>
          <TextList texts={t.list("paper.steps")} />
        </section>
        <section class="paper-whole" aria-labelledby="bring">
          <h2 id="bring">{t("result.bring")}</h2>
          <TextList texts={[t("paper.pages"), ...toBring]} />
        </section>
        <section class="paper-whole" aria-labelledby="some">
          <h2 id="some">{t("paper.some")}</h2>
          {notes
            .filter(({ id }) => !OF_A_RESULT.includes(id))
            .map(({ id }) => (
              <p key={id}>
                <strong>{t(`notes.${id}.title`)}.</strong> {t(`notes.${id}.text`)}
              </p>
            ))}
        </section>
        <section class="paper-whole" aria-labelledby="lines">
          <h2 id="lines">{t("result.lines")}</h2>
          <TextList texts={remembered.filter((line) => !points.includes(line))} />
        </section>
      </div>
      <p>{t("paper.until", { date: dayText(reviewBy, t.language) })}</p>
    </>
  );
}
