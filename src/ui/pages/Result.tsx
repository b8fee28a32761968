import { assess, mayBeWeak } from "../../engine/assess.ts";
import { remarksFor } from "../../engine/remarks.ts";
import { isOverdue } from "../../questionnaire/review.ts";
import { reasonLines } from "../../wording/reason.ts";
import { AskList } from "../parts/AskList.tsx";
import { Compare } from "../parts/Compare.tsx";
import { Comparison } from "../parts/Comparison.tsx";
import { CopyText } from "../parts/CopyText.tsx";
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
  const { notes, bring } = remarksFor(questionnaire, answers);
  const isCompared = !notes.some(({ replacesComparison }) => replacesComparison);
  return (
    <main id="main" data-urgency={urgency} data-pattern={pattern}>
      {isOverdue(questionnaire, today) && (
        <p class="notice">{t("result.overdue", { date: questionnaire.reviewBy })}</p>
      )}
      <Urgency
        view={view}
        urgency={urgency}
        because={reasonLines({ questionnaire, answers, t }, assessment)}
      />
      <p class="text-inset">{t("lines.not-a-diagnosis")}</p>
      {notes.map(({ id }) => (
        <section key={id} class="panel">
          <h2>{t(`notes.${id}.title`)}</h2>
          <p>{t(`notes.${id}.text`)}</p>
        </section>
      ))}
      <NotTaken view={view} />
      <Printing view={view} />
      <Comparison view={view} assessment={assessment} isCompared={isCompared} />
      <Outlook view={view} isCompared={isCompared} />
      <section>
        <h2>{t("result.bring")}</h2>
        <TextList texts={bring.map(({ id }) => t(`bring.${id}`))} />
      </section>
      <AskList view={view} />
      <CopyText view={view} />
      {isCompared && mayBeWeak(assessment) && <Others view={view} />}
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

/** What else can be behind weakness like this: in no order, with no odds. */
function Others({ view: { t } }: { readonly view: View }) {
  return (
    <section>
      <h2>{t("others.title")}</h2>
      <p>{t("others.lead")}</p>
      <TextList texts={t.list("others.causes")} />
      <p>{t("others.support")}</p>
    </section>
  );
}
