import "./review.css";
import type { ComponentChildren } from "preact";
import { isKnown } from "../../engine/answer.ts";
import { decidingItems, openItems } from "../../engine/deciding.ts";
import { itemOf, itemsOf, type PathPage, pathOf } from "../../engine/path.ts";
import { isSeen } from "../../navigation/progress.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { movementOf, sideOf } from "../../questionnaire/side.ts";
import type { Side } from "../../questionnaire/sides.ts";
import { answerText } from "../../wording/answer.ts";
import { questionText } from "../../wording/question.ts";
import { askingOf } from "../parts/asking.ts";
import { Heading } from "../parts/Heading.tsx";
import { NotTaken } from "../parts/NotTaken.tsx";
import { SaveFile } from "../parts/SaveFile.tsx";
import type { View } from "../view.ts";

/** Check your answers: first those that are wanting and matter most, then each with a link to change it; the way on at both ends. */
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
      <p>
        <a class="button button-second" href={href({ at: "result" })}>
          {t("review.goNow")}
        </a>
      </p>
      <NotTaken view={view} />
      <Deciding view={view} />
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

/** The few answers that could still change the summary most, each one press away; for a helper then all that is to be asked. */
function Deciding({ view }: { readonly view: View }) {
  const { questionnaire, session, t, href } = view;
  const { answers } = session;
  const toGive = session.answerer === "helper" ? openItems : decidingItems;
  const linkIds = toGive(questionnaire, answers);
  if (linkIds.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="deciding" data-deciding>
      <h2 id="deciding">{t("result.unknown")}</h2>
      <p>{t("review.deciding")}</p>
      <ul>
        {linkIds.map((linkId) => {
          const item = itemOf(questionnaire, linkId);
          const place = askingOf(view, linkId);
          return item && place ? (
            <li key={linkId}>
              <a class="link" href={href(place)}>
                {questionText(t, item)}
              </a>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

/** The answers of a page; a movement has one row for its two sides. */
function PageRows({ view, page }: { readonly view: View; readonly page: PathPage }) {
  const { questionnaire, session, t } = view;
  const { answers } = session;
  const movement = movementOf(page);
  if (movement === undefined) {
    return (
      <>
        {page.items.map((item) => (
          <Row
            key={item.linkId}
            view={view}
            items={[item]}
            question={questionText(t, item)}
            answer={answerText(t, item, answers[item.linkId])}
            isUnknown={!isKnown(answers[item.linkId])}
          />
        ))}
      </>
    );
  }
  const said = (side: Side) => {
    const item = sideOf(itemsOf(questionnaire), movement, side);
    return item ? answerText(t, item, answers[item.linkId]) : t("notAsked");
  };
  return (
    <Row
      view={view}
      items={page.items}
      question={t(`movements.${movement}.short`)}
      answer={
        <span class="review-sides">
          <span>{t("review.left", { answer: said("left") })}</span>{" "}
          <span>{t("review.right", { answer: said("right") })}</span>
        </span>
      }
      isUnknown={page.items.every(({ linkId }) => !isKnown(answers[linkId]))}
    />
  );
}

type RowProps = {
  readonly view: View;
  /** What is asked of it: one item, or the two sides of a movement. */
  readonly items: readonly Item[];
  readonly question: string;
  readonly answer: ComponentChildren;
  readonly isUnknown: boolean;
};

function Row({ view, items, question, answer, isUnknown }: RowProps) {
  const { t, href } = view;
  const linkIds = items.map(({ linkId }) => linkId);
  const place = askingOf(view, linkIds[0] ?? "");
  return (
    <div
      class={isUnknown ? "review-row review-unknown" : "review-row"}
      data-row={linkIds.join(" ")}
    >
      <dt>{question}</dt>
      <dd dir="auto">{answer}</dd>
      <dd class="review-change">
        {place && (
          <a href={href(place)} aria-label={t("changeAnswer", { question })}>
            {t("change")}
          </a>
        )}
      </dd>
    </div>
  );
}
