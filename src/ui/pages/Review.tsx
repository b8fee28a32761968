import "./review.css";
import { isKnown } from "../../engine/answer.ts";
import { type PathPage, pathOf } from "../../engine/path.ts";
import { isSeen } from "../../navigation/progress.ts";
import { answerText } from "../../wording/answer.ts";
import { questionText } from "../../wording/question.ts";
import { Heading } from "../parts/Heading.tsx";
import { NotTaken } from "../parts/NotTaken.tsx";
import { SaveFile } from "../parts/SaveFile.tsx";
import type { View } from "../view.ts";

/** Check your answers: each with a link to change it; the way to the summary above and below. */
export function Review({ view }: { readonly view: View }) {
  const { questionnaire, session, t, href } = view;
  const { answers, isBackgroundWanted } = session;
  const { pages } = pathOf(questionnaire, answers);
  const seen = pages.filter((page) => isSeen(page, answers));
  const unseen = pages.find((page) => !isSeen(page, answers));
  const sections = [...new Set(seen.map(({ section }) => section))];
  return (
    <main id="main">
      <Heading>{t("review.title")}</Heading>
      <p class="text-lead">{t("review.lead")}</p>
      <NotTaken view={view} />
      {sections.map((section) => (
        <section key={section.id} class="review-section">
          <h2>{t(`sections.${section.id}`)}</h2>
          <dl>
            {seen
              .filter((page) => page.section === section)
              .map((page) => (
                <PageRows key={page.id} view={view} page={page} />
              ))}
          </dl>
        </section>
      ))}
      <div class="actions">
        <a class="button" href={href({ at: "result" })} data-forward>
          {t("review.go")}
        </a>
        {unseen && (
          <a class="button button-second" href={href({ at: "asking", pageId: unseen.id })}>
            {t(isBackgroundWanted ? "review.finishBackground" : "review.addBackground")}
          </a>
        )}
      </div>
      <SaveFile view={view} />
    </main>
  );
}

function PageRows({ view, page }: { readonly view: View; readonly page: PathPage }) {
  const { session, t, href } = view;
  return (
    <>
      {page.items.map((item) => {
        const answer = session.answers[item.linkId];
        const question = questionText(t, item);
        return (
          <div
            key={item.linkId}
            class={isKnown(answer) ? "review-row" : "review-row review-unknown"}
          >
            <dt>{question}</dt>
            <dd dir="auto">{answerText(t, item, answer)}</dd>
            <dd class="review-change">
              <a
                href={href({ at: "asking", pageId: page.id })}
                aria-label={t("changeAnswer", { question })}
              >
                {t("change")}
              </a>
            </dd>
          </div>
        );
      })}
    </>
  );
}
