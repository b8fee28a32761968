import paper from "../../questionnaires/locales/en/app.paper.json" with { type: "json" };
import words from "../../questionnaires/locales/en/mmn.json" with { type: "json" };
import { questionnaire } from "../../src/app/whole.ts";
import { paperOf } from "../../src/authoring/paper.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { translator } from "../../src/i18n/translator.ts";
import { answerText } from "../../src/wording/answer.ts";
import { questionKey } from "../../src/wording/keys.ts";
import { questionText } from "../../src/wording/question.ts";
import { pagesFor, throughout } from "../ui/passage.ts";
import { t } from "../ui/words.ts";

/** The questions asked that a text lacks together with what was answered. */
export function missing(whole: string, person: Answers): readonly string[] {
  const answers = throughout(person);
  return pagesFor(person)
    .flatMap(({ items }) => items)
    .map((item) => `${questionText(t, item)} ${answerText(t, item, answers[item.linkId])}`)
    .map((row) => row.replace(/\s+/g, " ").trim())
    .filter((row) => !whole.includes(row));
}

/** What must be on one page of the paper version: the title of each part, and its first question. */
export function beginnings(): readonly (readonly string[])[] {
  const said = translator("en", { ui: paper, questionnaire: words });
  return paperOf(questionnaire).parts.map(({ sectionId, questions }, index) => {
    const section = t(`sections.${sectionId}`);
    const first = questions.slice(0, 1);
    return [
      said("paper.part", { number: index + 1, section }),
      ...first.map(({ number, item }) => `${number} ${t(questionKey(item))}`),
    ];
  });
}
