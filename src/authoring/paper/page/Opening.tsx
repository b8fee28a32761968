import { ANSWERERS } from "../../../session/choices.ts";
import { TextList } from "../../../ui/parts/TextList.tsx";
import { Blank } from "./Blank.tsx";
import type { PaperView } from "./view.ts";

/** What is said before the first question: an emergency first, then what this is not, who it is about, and how it goes. */
export function Opening({ view: { t } }: { readonly view: PaperView }) {
  return (
    <>
      <header>
        <h1>{t("paper.title")}</h1>
        <p>
          {t("paper.lead")} <strong>{t("lines.not-a-diagnosis")}</strong>
        </p>
        <p class="opening-print">
          {t("paper.print")} <a href="index.html">{t("paper.back")}</a>
        </p>
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
      <section class="paper-whole" aria-labelledby="before">
        <h2 id="before">{t("disclaimer.title")}</h2>
        <TextList texts={t.list("disclaimer.points")} />
      </section>
      <section class="paper-whole" aria-labelledby="how">
        <h2 id="how">{t("paper.how")}</h2>
        <TextList texts={t.list("paper.steps")} />
      </section>
    </>
  );
}
