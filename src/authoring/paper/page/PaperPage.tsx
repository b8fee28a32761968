import type { Part, Question } from "../../paper.ts";
import { Closing } from "./Closing.tsx";
import { Opening } from "./Opening.tsx";
import { QuestionBlock } from "./QuestionBlock.tsx";
import { isWide, LARGE, type PaperView } from "./view.ts";

/** A question, with the part that it begins. */
type Asked = {
  readonly question: Question;
  readonly begun: { readonly part: Part; readonly number: number } | undefined;
};

/** The questionnaire on paper: what is said first, the parts with their questions, and what to do then. */
export function PaperPage({ view }: { readonly view: PaperView }) {
  const asked = view.paper.parts.flatMap((part, index) =>
    part.questions.map((question, place): Asked => {
      return { question, begun: place === 0 ? { part, number: index + 1 } : undefined };
    }),
  );
  return (
    <main class="paper" id={LARGE}>
      <Opening view={view} />
      {runsOf(asked).map((run, index, { length }) => {
        const [{ question }] = run;
        return (
          <div key={question.number} class={isWide(question) ? "paper-wide" : "paper-columns"}>
            {run.map((one) => (
              <Block key={one.question.number} view={view} asked={one} />
            ))}
            {index === length - 1 && <Closing view={view} />}
          </div>
        );
      })}
    </main>
  );
}

/** A question; the title of a part stays with its first. */
function Block({ view, asked: { question, begun } }: { view: PaperView; asked: Asked }) {
  const { t } = view;
  const block = <QuestionBlock view={view} question={question} />;
  if (!begun) return block;
  const { number, part } = begun;
  return (
    <div class="paper-begin">
      <div class="paper-part">
        <h2>{t("paper.part", { number, section: t(`sections.${part.sectionId}`) })}</h2>
        {part.isOptional && <p>{t("paper.optional")}</p>}
      </div>
      {block}
    </div>
  );
}

type Run = [Asked, ...Asked[]];

/** Questions that follow each other and are laid out alike: as wide as the paper, or in columns. */
function runsOf(asked: readonly Asked[]): readonly Run[] {
  const runs: Run[] = [];
  for (const one of asked) {
    const last = runs.at(-1);
    if (last && isWide(last[0].question) === isWide(one.question)) last.push(one);
    else runs.push([one]);
  }
  return runs;
}
