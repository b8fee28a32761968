import { type Answer, type Answers, codesOf, isAnswered } from "../engine/answer.ts";
import type { AskedQuestionnaire, Item } from "../questionnaire/schema.ts";
import { doctorKey } from "./keys.ts";
import { ownWords } from "./own.ts";
import { optionText } from "./question.ts";
import { shortList } from "./short.ts";
import type { Translate } from "./translate.ts";

/** Answers to a questionnaire, and how to say them. */
export type Source = {
  readonly questionnaire: AskedQuestionnaire;
  readonly answers: Answers;
  readonly t: Translate;
};

/** What was answered, in the words the person saw; not reached and left empty are two things. */
export function answerText(t: Translate, item: Item, answer: Answer | undefined): string {
  if (answer === undefined) return t("notAsked");
  if (!isAnswered(answer)) return t("notAnswered");
  if (item.type === "text") return textOf(t, answer);
  return codesOf(answer)
    .map((code) => optionText(t, item, code))
    .join("; ");
}

/** What was answered in the doctor's words, at most so many options of it. */
export function doctorText(t: Translate, item: Item, answer: Answer, most: number): string {
  if (item.type === "text") return textOf(t, answer);
  const options = codesOf(answer).map((code) => t(doctorKey(item, code)));
  return shortList(t, options, most).join("; ");
}

/** A text in the person's own words; one of which nothing can be seen is told as left empty. */
function textOf(t: Translate, answer: Answer): string {
  return ownWords(String(answer)).trim() || t("notAnswered");
}

/** The name of an item on the doctor's page. */
export function doctorLabel(t: Translate, item: Item): string {
  return t(`doctor.${item.linkId}.label`);
}
