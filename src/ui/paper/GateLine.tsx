import type { Question } from "../../paper/paper.ts";
import type { Gate } from "../../paper/route.ts";
import { optionKey } from "../../questionnaire/keys.ts";
import { GoTo } from "./GoTo.tsx";
import type { PaperView } from "./view.ts";

type Props = { readonly view: PaperView; readonly gate: Gate; readonly question: Question };

/** For whom the questions from here are, and where all others go on. */
export function GateLine({ view, gate, question }: Props) {
  const { from, to, question: at } = gate;
  const { text } = view;
  if (isOfRows(gate, question)) {
    return (
      <p class="gate">
        {text("paper.rows", { question: at })}{" "}
        <GoTo view={view} number={to + 1} words="paper.noRows" />
      </p>
    );
  }
  const labels = labelsOf(view, gate);
  return (
    <p class="gate">
      {from === to
        ? text("paper.only", { labels, question: at })
        : text("paper.onlyRange", { from, to, labels, question: at })}{" "}
      <GoTo view={view} number={to + 1} words="paper.otherwise" />
    </p>
  );
}

/** Whether the gate is that of the rows, each of which has its letter. */
function isOfRows({ linkId }: Gate, question: Question): boolean {
  return question.kind === "table" && question.rows.some(({ opener }) => opener?.linkId === linkId);
}

/** What had to be ticked, in the words and the order of its question: “Yes” or “Not sure”. */
function labelsOf({ paper, text }: PaperView, { question, codes }: Gate): string {
  const read = paper.parts
    .flatMap(({ questions }) => questions)
    .find(({ number }) => number === question);
  if (read?.kind !== "choice") throw new Error(`Nothing can be ticked at question ${question}.`);
  const labels = read.boxes
    .filter(({ code }) => codes.includes(code))
    .map(({ code }) =>
      text("paper.ticked", { label: text(`${optionKey(read.item, code)}.label`) }),
    );
  return new Intl.ListFormat(text.language, { type: "disjunction" }).format(labels);
}
