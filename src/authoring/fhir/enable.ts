import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from "fhir/r4";
import { isKnown } from "../../engine/answer.ts";
import { termOf } from "../../engine/condition.ts";
import { itemOf, optionsOf } from "../../engine/path.ts";
import { codingOf } from "../../formats/fhir/names.ts";
import type { Condition, Questionnaire } from "../../questionnaire/schema.ts";

/** Tests on answers of which one must hold. */
export type Clause = readonly QuestionnaireItemEnableWhen[];

/** When an element is enabled, and whether all of it or any of it must hold. */
export type Guard = Pick<QuestionnaireItem, "enableWhen" | "enableBehavior">;

/**
 * A condition as clauses that must all hold. FHIR's plain `enableWhen` can say what is certain of given answers, which
 * is all that our questionnaire asks of it. Throws on what it cannot say: better no file than one that asks otherwise.
 */
export function clausesOf(
  questionnaire: Questionnaire,
  condition: Condition | undefined,
): readonly Clause[] {
  if (condition === undefined) return [];
  switch (condition.op) {
    case "selected":
      return [anyOf(questionnaire, condition.item, condition.codes)];
    case "known":
      return [anyOf(questionnaire, condition.item)];
    case "answered":
      return [[{ question: condition.item, operator: "exists", answerBoolean: true }]];
    case "term":
      return clausesOf(questionnaire, termOf(condition.id, questionnaire.terms));
    case "all":
      return condition.of.flatMap((part) => clausesOf(questionnaire, part));
    case "any":
      return condition.of
        .map((part) => clausesOf(questionnaire, part))
        .reduce((left, right) => left.flatMap((a) => right.map((b) => [...a, ...b])));
    default:
      throw new Error(`No enableWhen can say "${condition.op}".`);
  }
}

/**
 * What one element can carry of the clauses that all its parts share: one with several tests, of which any must hold,
 * or those with one test each, which all must. The rest is left to the elements within it.
 */
export function shared(parts: readonly (readonly Clause[])[]): readonly Clause[] {
  const [first = [], ...others] = parts;
  const common = first.filter((clause) => others.every((part) => has(part, clause)));
  const choice = common.find((clause) => clause.length > 1);
  return choice ? [choice] : common;
}

/** The clauses that are not among those taken. */
export function without(clauses: readonly Clause[], taken: readonly Clause[]): readonly Clause[] {
  return clauses.filter((clause) => !has(taken, clause));
}

/** Clauses as an element carries them: one clause, or several of one test each. */
export function guardOf(clauses: readonly Clause[]): Guard {
  const enableWhen = clauses.flat();
  if (enableWhen.length === 0) return {};
  if (enableWhen.length === 1) return { enableWhen };
  return { enableWhen, enableBehavior: clauses.length === 1 ? "any" : "all" };
}

function anyOf(questionnaire: Questionnaire, linkId: string, codes?: readonly string[]): Clause {
  const item = itemOf(questionnaire, linkId);
  if (!item || item.type === "text") throw new Error(`No enableWhen can ask what "${linkId}" is.`);
  const wanted = codes ?? optionsOf(questionnaire, item).filter((code) => isKnown(code));
  return wanted.map((code) => ({
    question: linkId,
    operator: "=",
    answerCoding: codingOf(questionnaire, item, code),
  }));
}

function has(clauses: readonly Clause[], wanted: Clause): boolean {
  const text = JSON.stringify(wanted);
  return clauses.some((clause) => JSON.stringify(clause) === text);
}
