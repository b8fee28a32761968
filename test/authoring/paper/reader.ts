import type { Gate } from "../../../src/authoring/paper/route.ts";
import type { Paper, Question } from "../../../src/authoring/paper.ts";
import { type Answers, codesOf } from "../../../src/engine/answer.ts";

/** Somebody with a pen, who knows nothing but the lines on the paper; one who is hasty overlooks "go to" at a box. */
export type Reader = { readonly isHasty: boolean };

/** The items that a reader with these answers meets, in order. */
export function meet(paper: Paper, answers: Answers, { isHasty }: Reader): readonly string[] {
  const questions = paper.parts.flatMap((part) => part.questions);
  const ticks = new Map<string, readonly string[]>();
  const met: string[] = [];
  const isTicked = ({ linkId, codes }: Pick<Gate, "linkId" | "codes">) =>
    ticks.get(linkId)?.some((code) => codes.includes(code)) ?? false;
  let at = 1;
  while (at < paper.end) {
    const question = questionAt(questions, at);
    const shut = question.gates.find((gate) => !isTicked(gate));
    if (shut) {
      at = shut.to + 1;
      continue;
    }
    const rows = question.kind === "table" ? question.rows : [question];
    for (const row of rows) {
      if ("opener" in row && row.opener && !isTicked(row.opener)) continue;
      const items = "items" in row ? row.items : [row.item];
      met.push(...items.map(({ linkId }) => linkId));
    }
    const boxes = question.kind === "choice" ? question.boxes : [];
    const given = question.kind === "choice" ? codesOf(answers[question.item.linkId]) : [];
    ticks.set(question.item.linkId, given);
    const goTo = boxes.find(({ code }) => given.includes(code))?.goTo;
    at = (isHasty ? undefined : goTo) ?? at + 1;
  }
  return met;
}

function questionAt(questions: readonly Question[], number: number): Question {
  const found = questions.find((question) => question.number === number);
  if (!found) throw new Error(`The paper has no question ${number}.`);
  return found;
}
