import { assess, mayBeWeak } from "../../engine/assess.ts";
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
import type { View } from "../view.ts";

/** The result: how soon to be seen, in words; then what was noticed, what is not known, what to take along. */
export function Result({ view }: { readonly view: View }) {
  const { questionnaire, session, t, href, send, today } = view;
  const { answers } = session;
  const assessment = assess(questionnaire, answers);
  const { urgency, pattern } = assessment;
  const { notes, bring, causes } = remarksFor(questionnaire, answers);
  const headline = headlineOf({ questionnaire, answers }, assessment);
  const isCompared = !notes.some(({ replacesComparison }) => replacesComparison);
  return (
    <main id="main" data-urgency={urgency} data-pattern={pattern}>
      {isOverdue(questionnaire, today) && (
        <p class="notice">{t("result.overdue", { date: questionnaire.reviewBy })}</p>
      )}
      {headline?.isFirst && <Headline view={view} headline={headline} />}
      <Urgency view={view} assessment={assessment} isBelow={headline?.isFirst === true} />
      <p class="text-inset">{t("lines.not-a-diagnosis")}</p>
      {notes.map(({ id }) => (
        <section key={id} class="panel">
          <h2>{t(`notes.${id}.title`)}</h2>
          <p>{t(`notes.${id}.text`)}</p>
        </section>
      ))}
      <NotTaken view={view} />
      <Printing view={view} />
      <Comparison view={view} assessment={assessment} isCompared={isCompared} headline={headline} />
      <Outlook view={view} isCompared={isCompared} />
      <section>
        <h2>{t("result.bring")}</h2>
        <TextList texts={bring.map(({ id }) => t(`bring.${id}`))} />
      </section>
      <AskList view={view} />
      <CopyText view={view} />
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
    </main>
  );
}

type OthersProps = { readonly view: View; readonly causes: readonly string[] };

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
