import { optionKey } from "../../../wording/keys.ts";
import type { Question } from "../../paper.ts";
import type { Gate } from "../route.ts";
import { GoTo } from "./GoTo.tsx";
import type { PaperView } from "./view.ts";

type Props = { readonly view: PaperView; readonly gate: Gate; readonly question: Question };

/** For whom the questions from here are, and where all others go on. */
export function GateLine({ view, gate, question }: Props) {
  const { from, to, question: at } = gate;
  const { t } = view;
  if (isOfRows(gate, question)) {
    return (
      <p class="gate-line">
        {t("paper.rows", { question: at })}{" "}
        <GoTo view={view} number={to + 1} words="paper.noRows" />
      </p>
    );
  }
  const labels = labelsOf(view, gate);
  return (
    <p class="gate-line">
      {from === to
        ? t("paper.only", { labels, question: at })
        : t("paper.onlyRange", { from, to, labels, question: at })}{" "}
      <GoTo view={view} number={to + 1} words="paper.otherwise" />
    </p>
  );
}

/** Whether the gate is that of the rows, each of which has its letter. */
function isOfRows({ linkId }: Gate, question: Question): boolean {
  return question.kind === "table" && question.rows.some(({ opener }) => opener?.linkId === linkId);
}

/** What had to be ticked, in the words and the order of its question: “Yes” or “Not sure”. */
function labelsOf({ paper, t }: PaperView, { question, codes }: Gate): string {
  const read = paper.parts
    .flatMap(({ questions }) => questions)
    .find(({ number }) => number === question);
  if (read?.kind !== "choice") throw new Error(`Nothing can be ticked at question ${question}.`);
  const labels = read.boxes
    .filter(({ code }) => codes.includes(code))
    .map(({ code }) => t("paper.ticked", { label: t(`${optionKey(read.item, code)}.label`) }));
  return new Intl.ListFormat(t.language, { type: "disjunction" }).format(labels);
}
