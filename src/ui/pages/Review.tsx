import "./review.css";
import { isKnown } from "../../engine/answer.ts";
import { type PathPage, pathOf } from "../../engine/path.ts";
import { isSeen } from "../../engine/place.ts";
import { questionText } from "../../questionnaire/words.ts";
import { answerText } from "../../sheet/words.ts";
import { Heading } from "../parts/Heading.tsx";
import { SaveFile } from "../parts/SaveFile.tsx";
import type { View } from "../view.ts";

/** Check your answers: each with a link to change it; the way to the summary above and below. */
export function Review({ view }: { readonly view: View }) {
  const { context, text, href } = view;
  const { pages } = pathOf(context.questionnaire, context.answers);
  const seen = pages.filter((page) => isSeen(page, context.answers));
  const unseen = pages.find((page) => !isSeen(page, context.answers));
  const sections = [...new Set(seen.map(({ section }) => section))];
  return (
    <main id="main">
      <Heading>{text("review.title")}</Heading>
      <p class="lead">{text("review.lead")}</p>
      {sections.map((section) => (
        <section key={section.id} class="answers">
          <h2>{text(`sections.${section.id}`)}</h2>
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
          {text("review.go")}
        </a>
        {unseen && (
          <a class="button second" href={href({ at: "asking", pageId: unseen.id })}>
            {text(context.isBackgroundWanted ? "review.finishBackground" : "review.addBackground")}
          </a>
        )}
      </div>
      <SaveFile view={view} />
    </main>
  );
}

function PageRows({ view, page }: { readonly view: View; readonly page: PathPage }) {
  const { context, text, href } = view;
  return (
    <>
      {page.items.map((item) => {
        const answer = context.answers[item.linkId];
        const question = questionText(text, item);
        return (
          <div key={item.linkId} class={isKnown(answer) ? "row" : "row unknown"}>
            <dt>{question}</dt>
            <dd>{answerText(text, item, answer)}</dd>
            <dd class="change">
              <a
                href={href({ at: "asking", pageId: page.id })}
                aria-label={text("changeAnswer", { question })}
              >
                {text("change")}
              </a>
            </dd>
          </div>
        );
      })}
    </>
  );
}
