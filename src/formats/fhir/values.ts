import type { QuestionnaireResponseItemAnswer } from "fhir/r4";
import { type Answer, codesOf, isAnswered } from "../../engine/answer.ts";
import type { AskedQuestionnaire, Item } from "../../questionnaire/schema.ts";
import { ownWords } from "../../wording/own.ts";
import type { Translate } from "../../wording/translate.ts";
import { codingOf, systemOf } from "./names.ts";
import { at, stringFrom } from "./unknown.ts";

/** An answer as FHIR holds it: a coding for each code, or a string; nothing for one that was left empty. */
export function valuesOf(
  questionnaire: AskedQuestionnaire,
  item: Item,
  answer: Answer,
  t: Translate,
): QuestionnaireResponseItemAnswer[] {
  if (!isAnswered(answer)) return [];
  if (item.type !== "text") {
    return codesOf(answer).map((code) => ({
      valueCoding: codingOf(questionnaire, item, code, t),
    }));
  }
  const valueString = plain(String(answer));
  return valueString === "" ? [] : [{ valueString }];
}

/**
 * The answer to an item as FHIR holds it, read back; undefined where it is not of the item's kind. The codes, lengths
 * and dates in it are not checked yet.
 */
export function answerFrom(
  questionnaire: AskedQuestionnaire,
  item: Item,
  values: readonly unknown[],
): Answer | undefined {
  if (values.length === 0) return null;
  const read = values.map((value) => {
    if (item.type !== "text") return codeFrom(questionnaire, item, at(value, "valueCoding"));
    return stringFrom(at(value, "valueString"));
  });
  const given = read.filter((value) => value !== undefined);
  if (given.length < values.length) return undefined;
  if (item.type === "multi") return given;
  return given.length === 1 ? given[0] : undefined;
}

/** FHIR's strings know four kinds of white space and no control characters; any other is a space in them. */
function plain(text: string): string {
  return ownWords(text).replace(/[^\S \r\n\t]/g, " ");
}

function codeFrom(
  questionnaire: AskedQuestionnaire,
  item: Item,
  coding: unknown,
): string | undefined {
  const code = stringFrom(at(coding, "code"));
  if (code === undefined) return undefined;
  return at(coding, "system") === systemOf(questionnaire, item, code) ? code : undefined;
}
