import "./result.css";
import { assess, isPointer } from "../../engine/assess.ts";
import { holds } from "../../engine/condition.ts";
import { relevantAnswers } from "../../engine/path.ts";
import { FindingList } from "../parts/FindingList.tsx";
import { reasonLines } from "../parts/lines.ts";
import { Outlook } from "../parts/Outlook.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { Sources } from "../parts/Sources.tsx";
import { TextList } from "../parts/TextList.tsx";
import { Urgency } from "../parts/Urgency.tsx";
import type { View } from "../view.ts";

/** The result: how soon to be seen, in words; then what was noticed, what points elsewhere, what is not known, what next. */
export function Result({ view }: { readonly view: View }) {
  const { context, text, href, send, today } = view;
  const { questionnaire, answers } = context;
  const assessment = assess(questionnaire, answers);
  const { urgency, pattern, findings } = assessment;
  const facts = { answers: relevantAnswers(questionnaire, answers), terms: questionnaire.terms };
  const said = (remarks: typeof questionnaire.notes) =>
    remarks.filter(({ when }) => holds(when, facts));
  const features = findings.filter(({ kind }) => !isPointer(kind));
  const isTelling = urgency === "emergency" || urgency === "same-day";
  const isWeak = pattern !== "no-weakness";
  const notes = said(questionnaire.notes);
  // Somebody who has a diagnosis needs no comparison with it: the page turns to the next visit.
  const isDiagnosed = notes.some(({ id }) => id === "known-mmn");
  return (
    <main id="main" data-urgency={urgency} data-pattern={pattern}>
      {today > questionnaire.reviewBy && (
        <p class="notice">{text("result.overdue", { date: questionnaire.reviewBy })}</p>
      )}
      <Urgency view={view} urgency={urgency} because={reasonLines(view, assessment)} />
      <p class="inset">{text("lines.not-a-diagnosis")}</p>
      {notes.map(({ id }) => (
        <section key={id} class="panel">
          <h2>{text(`notes.${id}.title`)}</h2>
          <p>{text(`notes.${id}.text`)}</p>
        </section>
      ))}
      <PrintButton text={text} />
      {!isDiagnosed && !isTelling && (
        <section>
          <h2>{text(`pattern.${pattern}.title`)}</h2>
          <p>{text(`pattern.${pattern}.lead`)}</p>
        </section>
      )}
      {!isDiagnosed && isWeak && (
        <>
          <section>
            <h2>{text(isTelling ? "result.featuresTell" : "result.features")}</h2>
            <FindingList
              view={view}
              findings={features.filter(({ status }) => status === "met")}
              empty={text("result.noFeatures")}
            />
          </section>
          <FindingSection
            view={view}
            title={text("result.different")}
            findings={features.filter(({ status }) => status === "not-met" || status === "unclear")}
          />
        </>
      )}
      <FindingSection
        view={view}
        title={text("result.elsewhere")}
        lead={text("result.elsewhereLead")}
        findings={findings.filter(({ kind }) => kind === "strong-pointer")}
      />
      <FindingSection
        view={view}
        title={text("result.also")}
        findings={findings.filter(({ kind }) => kind === "soft-pointer")}
      />
      {!isDiagnosed && isWeak && (
        <FindingSection
          view={view}
          title={text("result.unknown")}
          lead={text("result.unknownLead")}
          findings={features.filter(({ status }) => status === "unknown")}
        />
      )}
      <Outlook view={view} />
      <section>
        <h2>{text("result.bring")}</h2>
        <TextList texts={said(questionnaire.bring).map(({ id }) => text(`bring.${id}`))} />
      </section>
      {isWeak && (
        <section>
          <h2>{text("others.title")}</h2>
          <p>{text("others.lead")}</p>
          <TextList texts={text.list("others.causes")} />
          <p>{text("others.support")}</p>
        </section>
      )}
      <section>
        <h2>{text("result.lines")}</h2>
        <TextList texts={questionnaire.lines.map(({ id }) => text(`lines.${id}`))} />
      </section>
      <Sources view={view} assessment={assessment} />
      <div class="actions">
        <PrintButton text={text} />
        <a class="button second" href={href({ at: "review" })}>
          {text("result.review")}
        </a>
        <button type="button" class="button second" onClick={() => send({ type: "session.clear" })}>
          {text("result.startAgain")}
        </button>
      </div>
    </main>
  );
}

type SectionProps = {
  readonly view: View;
  readonly title: string;
  readonly lead?: string;
  readonly findings: ReturnType<typeof assess>["findings"];
};

/** A list of findings under a heading; nothing where there are none. */
function FindingSection({ view, title, lead, findings }: SectionProps) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      <FindingList view={view} findings={findings} />
    </section>
  );
}
