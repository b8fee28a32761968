import "./question.css";
import { Fragment, type TargetedKeyboardEvent, type TargetedSubmitEvent } from "preact";
import type { Answer } from "../../engine/answer.ts";
import { type Part, partOf, saidOfDone } from "../../navigation/part.ts";
import { movementOf } from "../../questionnaire/side.ts";
import { titleKey } from "../../wording/keys.ts";
import { ItemField } from "../controls/ItemField.tsx";
import { chooseByNumber } from "../controls/numbers.ts";
import { ErrorSummary } from "../parts/ErrorSummary.tsx";
import { Heading } from "../parts/Heading.tsx";
import { MovementHelp } from "../parts/MovementHelp.tsx";
import { ReadAloud } from "../parts/ReadAloud.tsx";
import { Whys } from "../parts/Whys.tsx";
import type { EarlyView } from "../view.ts";

/** A page of the questionnaire: one thing to answer, or a few that belong together. */
export function Question({ view }: { readonly view: EarlyView }) {
  const { questionnaire, session, page, t, href, send } = view;
  if (!page) return null;
  const movement = movementOf(page);
  const { id: pageId, items, section } = page;
  const part = partOf(questionnaire, session.answers, pageId);
  const done = part && saidOfDone(part.done);
  const isAlone = items.length === 1;
  // Where there is one question, it hears the key itself, for the heading is in it.
  const isNumbered = session.comfort.numbers === "on" && !isAlone;
  const fields = items.map((item) => (
    <ItemField
      key={item.linkId}
      view={view}
      item={item}
      isAlone={isAlone}
      answer={{ ...session.answers, ...session.drafts }[item.linkId]}
      onDraft={(value: Answer) =>
        send({ type: "page.draft", pageId, values: { [item.linkId]: value } })
      }
    />
  ));
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    send({ type: "page.submit", pageId });
  };
  return (
    <main id="main">
      <ErrorSummary view={view} items={items} />
      {part && <p class="question-part">{partText(t, part)}</p>}
      {done && <p class="question-part">{t(`done.${done}`)}</p>}
      <ReadAloud view={view} />
      {/* The form stays, for the button that has the focus is in it: a browser is long in taking away what has the focus. */}
      <form noValidate onSubmit={submit} onKeyDown={isNumbered ? chooseFirst : undefined}>
        <Fragment key={pageId}>
          {!isAlone && <Heading>{t(titleKey(page))}</Heading>}
          {t.has(`pages.${pageId}.lead`) && <p class="text-lead">{t(`pages.${pageId}.lead`)}</p>}
          {movement && <MovementHelp t={t} sketches={view.sketches} movement={movement} />}
          {movement ? <div class="question-sides">{fields}</div> : fields}
        </Fragment>
        <div class="actions">
          <button type="submit" class="button" data-forward>
            {t("continue")}
          </button>
          {section.optional && (
            <a class="button button-second" href={href({ at: "review" })}>
              {t("skipBackground")}
            </a>
          )}
        </div>
        <Whys key={pageId} view={view} items={items} movement={movement} />
        <a class="link question-pause" href={href({ at: "pause" })}>
          {t("pause.link")}
        </a>
      </form>
    </main>
  );
}

/** "Part 2 of 6, page 3 of 4: How it began." */
function partText(t: EarlyView["t"], { number, of, sectionId, page, pages, isMost }: Part): string {
  const section = t(`sections.${sectionId}`);
  return t(isMost ? "partAtMost" : "part", { number, of, page, pages, section });
}

/** A number on arrival, with the focus on the heading, is for the first question. */
function chooseFirst(event: TargetedKeyboardEvent<HTMLFormElement>): void {
  const { target, currentTarget: form } = event;
  const first = form.querySelector("fieldset");
  if (first && target instanceof HTMLHeadingElement) chooseByNumber(event, first);
}
