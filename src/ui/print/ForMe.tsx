import "./for-me.css";
import { openItems } from "../../engine/deciding.ts";
import { itemOf } from "../../engine/path.ts";
import { remarksFor } from "../../engine/remarks.ts";
import { isOverdue } from "../../questionnaire/review.ts";
import type { Questionnaire } from "../../questionnaire/schema.ts";
import { headingNotes, stepsOf } from "../../summary/headline.ts";
import type { Summary } from "../../summary/summary.ts";
import { wordsOf } from "../../summary/words.ts";
import { dayText } from "../../wording/day-text.ts";
import { questionText } from "../../wording/question.ts";
import { Headline } from "../parts/Headline.tsx";
import { TextList } from "../parts/TextList.tsx";
import { Lines } from "../parts/WordsToSay.tsx";
import type { View } from "../view.ts";
import { Visits } from "./Visits.tsx";

/** Where this site is to be found, as whoever built it said (build/publisher.ts); without that no address is printed. */
const SITE: string | undefined = import.meta.env.VITE_SITE_URL;

type Props = {
  readonly view: View;
  readonly facts: Summary;
  /** Whether what was said at visits stands here, for no page of the doctor's has it. */
  readonly hasVisits: boolean;
};

/** More questions than these stand in two columns, so that all of them have room on one side. */
const MANY = 6;

/** What the person keeps: what to do, what to take along and to ask, with boxes to tick and room to write. */
export function ForMe({ view, facts, hasVisits }: Props) {
  const { questionnaire, session, t, today } = view;
  const { answers } = session;
  const { assessment, headline } = facts;
  const { urgency } = assessment;
  const { lines, notes, bring } = remarksFor(questionnaire, answers);
  const printed = lines.filter(({ isOnScreenAlone }) => !isOnScreenAlone);
  const heading = headingNotes({ questionnaire, answers }, assessment);
  const words = wordsOf({ questionnaire, ...session }, t);
  return (
    <section class="for-me" data-size={session.comfort.size}>
      <h2>{t("summary.forMe")}</h2>
      {isOverdue(questionnaire, today) && (
        <p>{t("result.overdue", { date: dayText(questionnaire.reviewBy, t.language) })}</p>
      )}
      <div class="for-me-columns">
        <Notes view={view} notes={heading} />
        {headline?.isFirst && <Headline view={view} headline={headline} isPrinted />}
        <section>
          <h3>{t(`urgency.${urgency}.title`)}</h3>
          <p>{t(`urgency.${urgency}.lead`)}</p>
          <TextList texts={stepsOf(t, { questionnaire, answers }, assessment)} />
        </section>
        {headline && !headline.isFirst && <Headline view={view} headline={headline} isPrinted />}
        {words && (
          <section class="for-me-say">
            <h3>{t("result.say")}</h3>
            <Lines lines={words.phone} />
            {words.besides.length > 0 && <h3>{t("words.besides")}</h3>}
            <Lines lines={words.besides} />
          </section>
        )}
        <Notes view={view} notes={notes.filter((note) => !heading.includes(note))} />
        <section>
          <h3>{t("result.bring")}</h3>
          <ul class="for-me-boxes">
            {bring.map(({ id }) => (
              <li key={id}>{t(`bring.${id}`)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>{t("result.lines")}</h3>
          <TextList texts={printed.map(({ id }) => t(`lines.${id}`))} />
        </section>
      </div>
      <AskLater view={view} />
      {SITE && <p>{t("summary.readMore", { address: `${SITE}learn/` })}</p>}
      {facts.allAsks.length > 0 && (
        <section class="for-me-asks" data-many={facts.allAsks.length > MANY ? "" : undefined}>
          <h3>{t("summary.myAsks")}</h3>
          <ul class="for-me-boxes for-me-lined">
            {facts.allAsks.map((ask) => (
              <li key={ask}>
                <bdi>{ask}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {hasVisits && <Visits view={view} />}
    </section>
  );
}

type NotesProps = { readonly view: View; readonly notes: Questionnaire["notes"] };

function Notes({ view: { t }, notes }: NotesProps) {
  return (
    <>
      {notes.map(({ id }) => (
        <section key={id}>
          <h3>{t(`notes.${id}.title`)}</h3>
          <p>{t(`notes.${id}.text`)}</p>
        </section>
      ))}
    </>
  );
}

/** What a helper could not answer, to be taken to the person, with a box to tick and room to write. */
function AskLater({ view: { questionnaire, session, t } }: { readonly view: View }) {
  const linkIds = session.answerer === "helper" ? openItems(questionnaire, session.answers) : [];
  const items = linkIds.flatMap((linkId) => itemOf(questionnaire, linkId) ?? []);
  if (items.length === 0) return null;
  return (
    <section class="for-me-later">
      <h3>{t("result.unknown")}</h3>
      <p>{t("summary.askLater")}</p>
      <ul class="for-me-boxes">
        {items.map((item) => (
          <li key={item.linkId}>{questionText(t, item)}</li>
        ))}
      </ul>
    </section>
  );
}
