import { isOwnWords } from "../../../summary/copy.ts";
import { questionKey } from "../../../wording/keys.ts";
import type { Question } from "../../paper.ts";
import { Boxes } from "./Boxes.tsx";
import { GateLine } from "./GateLine.tsx";
import { Help } from "./Help.tsx";
import { MovementTable } from "./MovementTable.tsx";
import { anchorOf, type PaperView } from "./view.ts";

type Props = { readonly view: PaperView; readonly question: Question };

/** One numbered question: for whom it is, what it asks, and where the answer goes. */
export function QuestionBlock({ view, question }: Props) {
  const { t } = view;
  const { number, gates, item, kind } = question;
  const asked = kind === "table" ? t("paper.strength") : t(questionKey(item));
  const hint = hintOf(view, question);
  return (
    <div class={`question-block question-block-${kind}`} id={anchorOf(number)}>
      {gates.map((gate) => (
        <GateLine key={gate.to} view={view} gate={gate} question={question} />
      ))}
      <h3>
        <span class="question-block-number">{number}</span> <span>{asked}</span>
      </h3>
      {hint && <p class="question-block-hint">{hint}</p>}
      {kind === "choice" && <Boxes view={view} choice={question} />}
      {kind === "choice" && question.soon && <Help view={view} soon={question.soon} />}
      {kind === "text" && <Rules isLong={isOwnWords(item)} />}
      {kind === "table" && <MovementTable view={view} table={question} />}
    </div>
  );
}

/** How to answer. A question with one answer says so; one with several has a hint of its own that does. */
function hintOf({ t }: PaperView, { item, kind }: Question): string {
  if (kind === "table") return t("paper.strengthHint");
  const key = `items.${item.linkId}.hint`;
  // How many characters fit on the screen says nothing about paper.
  const hint = t.has(key) && !isOwnWords(item) ? t(key) : "";
  const how = item.type === "single" ? t("paper.one") : "";
  const many = item.type === "multi" && hint === "" ? t("paper.many") : "";
  return [hint, how, many].filter(Boolean).join(" ");
}

/** Lines for the person's own words. */
function Rules({ isLong }: { readonly isLong: boolean }) {
  const count = isLong ? 5 : 1;
  return (
    <div class={isLong ? undefined : "question-block-short"}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} class="paper-line" />
      ))}
    </div>
  );
}
