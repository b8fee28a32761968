import { type Answer, type Answers, codesOf, isAnswered } from "../engine/answer.ts";
import type { AskedQuestionnaire, Item, TextItem } from "../questionnaire/schema.ts";
import { roughDateText } from "./day-text.ts";
import { doctorKey } from "./keys.ts";
import { ownWords } from "./own.ts";
import { optionText } from "./question.ts";
import { shortList } from "./short.ts";
import type { Translate, Translator } from "./translate.ts";

/** Answers to a questionnaire, and how to say them. */
export type Source = {
  readonly questionnaire: AskedQuestionnaire;
  readonly answers: Answers;
  readonly t: Translator;
};

/** What was answered, in the words the person saw; not reached and left empty are two things. */
export function answerText(t: Translator, item: Item, answer: Answer | undefined): string {
  if (answer === undefined) return t("notAsked");
  if (!isAnswered(answer)) return t("notAnswered");
  if (item.type === "text") return textOf(t, item, answer);
  return codesOf(answer)
    .map((code) => optionText(t, item, code))
    .join("; ");
}

/** What was answered in the doctor's words, at most so many options of it. */
export function doctorText(t: Translator, item: Item, answer: Answer, most: number): string {
  if (item.type === "text") return textOf(t, item, answer);
  const options = codesOf(answer).map((code) => t(doctorKey(item, code)));
  return shortList(t, options, most).join("; ");
}

/** A rough date in words, or a text in the person's own words; one of which nothing can be seen is told as left empty. */
function textOf(t: Translator, { format }: TextItem, answer: Answer): string {
  const text = ownWords(String(answer)).trim() || t("notAnswered");
  return format === "year-month" ? roughDateText(text, t.language) : text;
}

/** The name of an item on the doctor's page. */
export function doctorLabel(t: Translate, item: Item): string {
  return t(`doctor.${item.linkId}.label`);
}
