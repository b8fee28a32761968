import { Closing } from "./Closing.tsx";
import { Opening } from "./Opening.tsx";
import { QuestionBlock } from "./QuestionBlock.tsx";
import type { PaperView } from "./view.ts";

/** The questionnaire on paper: what is said first, the parts with their questions, and what to do then. */
export function PaperPage({ view }: { readonly view: PaperView }) {
  const { paper, t } = view;
  return (
    <main class="paper">
      <Opening view={view} />
      {paper.parts.map(({ sectionId, isOptional, questions: [first, ...others] }, index) => (
        <section key={sectionId} aria-labelledby={sectionId}>
          <div class="paper-begin">
            <div class="paper-part">
              <h2 id={sectionId}>
                {t("paper.part", { number: index + 1, section: t(`sections.${sectionId}`) })}
              </h2>
              {isOptional && <p>{t("paper.optional")}</p>}
            </div>
            {first && <QuestionBlock view={view} question={first} />}
          </div>
          {others.map((question) => (
            <QuestionBlock key={question.number} view={view} question={question} />
          ))}
        </section>
      ))}
      <Closing view={view} />
    </main>
  );
}
