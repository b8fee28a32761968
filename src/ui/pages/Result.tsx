import "./result.css";
import { type ComponentChildren, h } from "preact";
import { assess, mayBeWeak } from "../../engine/assess.ts";
import { once } from "../../engine/once.ts";
import { remarksFor } from "../../engine/remarks.ts";
import { isOverdue } from "../../questionnaire/review.ts";
import { headlineOf } from "../../summary/headline.ts";
import { AskList } from "../parts/AskList.tsx";
import { Compare } from "../parts/Compare.tsx";
import { Comparison } from "../parts/Comparison.tsx";
import { CopyText } from "../parts/CopyText.tsx";
import { Headline } from "../parts/Headline.tsx";
import { NotTaken } from "../parts/NotTaken.tsx";
import { Outlook } from "../parts/Outlook.tsx";
import { Printing } from "../parts/Printing.tsx";
import { SaveFile } from "../parts/SaveFile.tsx";
import { Sources } from "../parts/Sources.tsx";
import { TextList } from "../parts/TextList.tsx";
import { Urgency } from "../parts/Urgency.tsx";
import { WordsToSay } from "../parts/WordsToSay.tsx";
import type { View } from "../view.ts";

type Props = {
  readonly view: View;
  /** How many of its parts are drawn, from the top; all of them where nothing is said. */
  readonly parts?: number | undefined;
};

type PartProps = { readonly view: View };

/**
 * The result: how soon to be seen, in words; then what was noticed, what is not known, what to take along. It is long, so
 * that it comes in parts: the first fills a phone, and the others follow below it.
 */
export function Result({ view, parts = PARTS.length }: Props) {
  const { questionnaire, session } = view;
  const { urgency, pattern } = assess(questionnaire, session.answers);
  const isComing = parts < PARTS.length;
  return (
    <main
      id="main"
      data-urgency={urgency}
      data-pattern={pattern}
      class={isComing ? "result-coming" : undefined}
      data-coming={isComing ? "" : undefined}
    >
      {drawnOf(view).slice(0, parts)}
    </main>
  );
}

/** What somebody has to read first. */
function FirstScreen({ view }: PartProps) {
  const { questionnaire, t, today } = view;
  const { assessment, notes, headline } = factsOf(view);
  return (
    <>
      {isOverdue(questionnaire, today) && (
        <p class="notice">{t("result.overdue", { date: questionnaire.reviewBy })}</p>
      )}
      {headline?.isFirst && <Headline view={view} headline={headline} />}
      <Urgency
        view={view}
        assessment={assessment}
        isBelow={headline?.isFirst === true}
        words={<WordsToSay view={view} hasMore />}
      />
      <p class="text-inset">{t("lines.not-a-diagnosis")}</p>
      {notes.map(({ id }) => (
        <section key={id} class="panel">
          <h2>{t(`notes.${id}.title`)}</h2>
          <p>{t(`notes.${id}.text`)}</p>
        </section>
      ))}
    </>
  );
}

function Noticed({ view }: PartProps) {
  const { assessment, headline, isCompared } = factsOf(view);
  return (
    <>
      <NotTaken view={view} />
      <Printing view={view} />
      <Comparison view={view} assessment={assessment} isCompared={isCompared} headline={headline} />
    </>
  );
}

function ToDo({ view }: PartProps) {
  const { t } = view;
  const { bring, isCompared } = factsOf(view);
  return (
    <>
      <Outlook view={view} isCompared={isCompared} />
      <section>
        <h2>{t("result.bring")}</h2>
        <TextList texts={bring.map(({ id }) => t(`bring.${id}`))} />
      </section>
      <AskList view={view} />
    </>
  );
}

function Background({ view }: PartProps) {
  const { questionnaire, t, href, send } = view;
  const { assessment, causes, isCompared } = factsOf(view);
  return (
    <>
      {isCompared && mayBeWeak(assessment) && (
        <Others view={view} causes={causes.map(({ id }) => t(`causes.${id}`))} />
      )}
      <section>
        <h2>{t("result.lines")}</h2>
        <TextList texts={questionnaire.lines.map(({ id }) => t(`lines.${id}`))} />
      </section>
      <Sources view={view} assessment={assessment} />
      <SaveFile view={view} />
      <Compare view={view} />
      <div class="actions">
        <a class="button button-second" href={href({ at: "review" })}>
          {t("result.review")}
        </a>
        <button
          type="button"
          class="button button-second"
          onClick={() => send({ type: "session.clear" })}
        >
          {t("result.startAgain")}
        </button>
      </div>
    </>
  );
}

type OthersProps = PartProps & { readonly causes: readonly string[] };

/** What else can be behind weakness that came on like this: in no order, with no odds. */
function Others({ view: { t }, causes }: OthersProps) {
  return (
    <section>
      <h2>{t("others.title")}</h2>
      <p>{t("others.lead")}</p>
      <TextList texts={causes} />
      <p>{t("others.support")}</p>
    </section>
  );
}

const PARTS = [FirstScreen, Noticed, ToDo, CopyText, Background] as const;

/** How many parts the result comes in. */
export const RESULT_PARTS = PARTS.length;

/** The parts of a view, the very same each time: what was drawn of them is not drawn again when the next one comes. */
const drawnOf = once((view: View): readonly ComponentChildren[] =>
  PARTS.map((Part) => h(Part, { view })),
);

/** What the parts have to know of the answers. */
const factsOf = once((view: View) => {
  const { questionnaire, session } = view;
  const { answers } = session;
  const assessment = assess(questionnaire, answers);
  const remarks = remarksFor(questionnaire, answers);
  return {
    ...remarks,
    assessment,
    headline: headlineOf({ questionnaire, answers }, assessment),
    isCompared: !remarks.notes.some(({ replacesComparison }) => replacesComparison),
  };
});
