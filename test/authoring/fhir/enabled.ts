import type {
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemEnableWhen,
} from "fhir/r4";

/** What was answered to an item, as codes with their systems, or as strings. */
export type Given = ReadonlyMap<string, readonly (Coding | string)[]>;

/**
 * The linkIds of the questions that are enabled, as the FHIR specification reads `enableWhen`, written without a look at
 * the code that makes it. Answers of what is not enabled either count for nothing or, as some programs have it, count.
 */
export function enabledBy(
  { item = [] }: Questionnaire,
  given: Given,
  countsHidden: boolean,
): readonly string[] {
  const seen = new Map<string, readonly (Coding | string)[]>(countsHidden ? given : []);
  const walk = (items: readonly QuestionnaireItem[]): readonly string[] =>
    items.flatMap((entry) => {
      if (!isEnabled(entry, seen)) return [];
      const answers = given.get(entry.linkId);
      if (answers) seen.set(entry.linkId, answers);
      const inner = walk(entry.item ?? []);
      return entry.type === "group" || entry.type === "display" ? inner : [entry.linkId, ...inner];
    });
  return walk(item);
}

function isEnabled({ enableWhen = [], enableBehavior }: QuestionnaireItem, given: Given): boolean {
  const results = enableWhen.map((test) => isTrue(test, given.get(test.question) ?? []));
  if (results.length === 0) return true;
  if (results.length > 1 && !enableBehavior) throw new Error("enableBehavior is missing (que-12)");
  return enableBehavior === "any" ? results.includes(true) : !results.includes(false);
}

function isTrue(test: QuestionnaireItemEnableWhen, answers: readonly (Coding | string)[]): boolean {
  if (test.operator === "exists") return answers.length > 0 === test.answerBoolean;
  if (test.operator !== "=") throw new Error(`What does "${test.operator}" mean?`);
  const { system, code } = test.answerCoding ?? {};
  return answers.some(
    (answer) => typeof answer === "object" && answer.system === system && answer.code === code,
  );
}
