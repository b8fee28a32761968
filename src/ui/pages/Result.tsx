import "./result.css";
import { type ComponentChildren, h } from "preact";
import { assess, mayBeWeak } from "../../engine/assess.ts";
import { once } from "../../engine/once.ts";
import { remarksFor } from "../../engine/remarks.ts";
import { isToday } from "../../engine/urgency.ts";
import { isOverdue } from "../../questionnaire/review.ts";
import { headingNotes, headlineOf, isKnownAlready, stepsOf } from "../../summary/headline.ts";
import { dayText } from "../../wording/day-text.ts";
import { AnswerList } from "../parts/AnswerList.tsx";
import { AskList } from "../parts/AskList.tsx";
import { Bring } from "../parts/Bring.tsx";
import { Checklist } from "../parts/Checklist.tsx";
import { Contents } from "../parts/Contents.tsx";
import { HandOver } from "../parts/HandOver.tsx";
import { Headline } from "../parts/Headline.tsx";
import { KeepForVisit } from "../parts/KeepForVisit.tsx";
import { LearnLink } from "../parts/LearnLink.tsx";
import { Note } from "../parts/Note.tsx";
import { NotTaken } from "../parts/NotTaken.tsx";
import { Others } from "../parts/Others.tsx";
import { Reasons } from "../parts/Reasons.tsx";
import { TextList } from "../parts/TextList.tsx";
import { toldLists, toldOf } from "../parts/told.ts";
import { Unknown } from "../parts/Unknown.tsx";
import { Urgency } from "../parts/Urgency.tsx";
import { WordsToSay } from "../parts/WordsToSay.tsx";
import type { View } from "../view.ts";

type Props = {
  readonly view: View;
  /** How many of its parts are drawn, from the top; all of them where nothing is said. */
  readonly parts?: number | undefined;
};

type PartProps = { readonly view: View };

/** The line that must be read with the features; without any it stands with the others. */
const CAVEAT = "not-a-diagnosis";

/**
 * The result: how soon to be seen, in words; then what was noticed, what is not known, what to take along. It is long, so
 * that it comes in parts: the first fills a phone, and the others follow below it. Where there is room, what to do and what
 * gets it to a doctor stand in a column beside what is read; they come first there too, as they do for a keyboard.
 */
export function Result({ view, parts = RESULT_PARTS }: Props) {
  const { questionnaire, session } = view;
  const { urgency, pattern } = assess(questionnaire, session.answers);
  const isComing = parts < RESULT_PARTS;
  const { head, care, ways, read } = drawnOf(view);
  return (
    <main
      id="main"
      data-urgency={urgency}
      data-pattern={pattern}
      class={isComing ? "result result-coming" : "result"}
      data-coming={isComing ? "" : undefined}
    >
      {head}
      <div class="result-side">
        {care}
        {parts > 1 && ways}
      </div>
      {parts > 2 && <div class="result-read">{read.slice(0, parts - 2)}</div>}
    </main>
  );
}

/** What heads the page where it is not what to do, and what must be read with it. */
function Head({ view }: PartProps) {
  const { questionnaire, t, today } = view;
  const { headline, heading } = factsOf(view);
  return (
    <>
      {isOverdue(questionnaire, today) && (
        <p class="notice">
          {t("result.overdue", { date: dayText(questionnaire.reviewBy, t.language) })}
        </p>
      )}
      {heading.map(({ id }, index) => (
        <Note key={id} view={view} id={id} isFirst={index === 0} />
      ))}
      {headline?.isFirst && (
        <div class="result-head">
          <Headline view={view} headline={headline} />
          <p class="result-caveat">{t(`lines.${CAVEAT}`)}</p>
        </div>
      )}
    </>
  );
}

/** How soon to be seen, what to do and what to say. */
function Care({ view }: PartProps) {
  const { questionnaire, session, t } = view;
  const { assessment, notes, heading, headline } = factsOf(view);
  const others = notes.filter((note) => !heading.includes(note));
  return (
    <>
      <Urgency
        view={view}
        assessment={assessment}
        isBelow={headline?.isFirst === true || heading.length > 0}
        steps={stepsOf(t, { questionnaire, ...session }, assessment)}
        words={<WordsToSay view={view} hasMore />}
      />
      {others.map(({ id }) => (
        <Note key={id} view={view} id={id} />
      ))}
    </>
  );
}

/** What gets it to a doctor, and what else stands on the page. */
function Ways({ view }: PartProps) {
  return (
    <>
      <NotTaken view={view} />
      <HandOver view={view} />
      <Contents view={view} headings={headingsOf(view)} />
    </>
  );
}

/** How the answers compare with what is published: what fits, what differs, what points elsewhere, what is not known. */
function Noticed({ view }: PartProps) {
  const { t } = view;
  const { assessment, headline, told, lists } = factsOf(view);
  return (
    <>
      {headline && !headline.isFirst && <Headline view={view} headline={headline} />}
      <Checklist
        title={titleOf(view, "features")}
        caveat={headline?.isFirst ? undefined : t(`lines.${CAVEAT}`)}
        lines={lists.features}
      />
      <AnswerList
        view={view}
        id="different"
        title={t("result.different")}
        lines={lists.different}
      />
      <AnswerList
        view={view}
        id="elsewhere"
        title={t("result.elsewhere")}
        lead={t("result.elsewhereLead")}
        lines={lists.elsewhere}
      />
      <AnswerList view={view} id="also" title={t("result.also")} lines={lists.also} />
      <Unknown view={view} lists={lists} />
      <Reasons view={view} assessment={assessment} told={told} />
    </>
  );
}

function ToDo({ view }: PartProps) {
  const { t } = view;
  const { assessment, bring, causes, isCompared } = factsOf(view);
  return (
    <>
      <AskList view={view} />
      <Bring t={t} things={bring.map(({ id }) => t(`bring.${id}`))} />
      <LearnLink view={view} />
      {isCompared && mayBeWeak(assessment) && (
        <Others t={t} causes={causes.map(({ id }) => t(`causes.${id}`))} />
      )}
    </>
  );
}

function End({ view }: PartProps) {
  const { t } = view;
  const { lists, headline, ...facts } = factsOf(view);
  const isSaid = headline?.isFirst || lists.features.length > 0;
  const lines = facts.lines.filter(({ id }) => !isSaid || id !== CAVEAT);
  return (
    <>
      <section aria-labelledby="remember">
        <h2 id="remember">{t("result.lines")}</h2>
        <TextList texts={lines.map(({ id }) => t(`lines.${id}`))} />
      </section>
      <KeepForVisit view={view} />
    </>
  );
}

/** What is read beside or below what to do, from the top. */
const READ = [Noticed, ToDo, End] as const;

/** How many parts the result comes in: what to do with what heads it, the ways to a doctor, and what is read. */
export const RESULT_PARTS = 2 + READ.length;

/** The parts of a view, the very same each time: what was drawn of them is not drawn again when the next one comes. */
const drawnOf = once((view: View) => ({
  head: <Head view={view} />,
  care: <Care view={view} />,
  ways: <Ways view={view} />,
  read: READ.map((Part): ComponentChildren => h(Part, { view })),
}));

/** What the parts have to know of the answers. */
const factsOf = once((view: View) => {
  const { questionnaire, session } = view;
  const { answers } = session;
  const assessment = assess(questionnaire, answers);
  const remarks = remarksFor(questionnaire, answers);
  const isCompared = !isKnownAlready({ questionnaire, answers });
  const told = toldOf(view, assessment, isCompared);
  return {
    ...remarks,
    assessment,
    headline: headlineOf({ questionnaire, answers }, assessment),
    heading: headingNotes({ questionnaire, answers }, assessment),
    isCompared,
    told,
    lists: toldLists(view, told, isCompared),
  };
});

/** The headings that the page has below the first screen, by their ids. */
function headingsOf(view: View) {
  const { open, unknown, ...others } = factsOf(view).lists;
  const lists = { ...others, unknown: [...open, ...unknown] };
  const told = Object.entries(lists).filter(([, lines]) => lines.length > 0);
  return [
    ...told.map(([id]) => ({ id, title: titleOf(view, id) })),
    { id: "asks", title: view.t("askList.title") },
    { id: "bring", title: view.t("result.bring") },
    { id: "keep", title: view.t("keeping.title") },
  ];
}

/** What a list of what was told is called. Where help is needed today, the features are what to tell, and nothing is summed up. */
function titleOf(view: View, list: string): string {
  const { urgency } = factsOf(view).assessment;
  return view.t(list === "features" && isToday(urgency) ? "result.featuresTell" : `result.${list}`);
}
