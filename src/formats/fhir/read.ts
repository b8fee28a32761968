import type { Answer, Answers } from "../../engine/answer.ts";
import { itemsOf, pathOf } from "../../engine/path.ts";
import { type ProblemCode, problemWith } from "../../engine/problem.ts";
import type { Item, Questionnaire } from "../../questionnaire/schema.ts";
import { isSameMajor } from "../../questionnaire/version.ts";
import type { Answerer } from "../../session/choices.ts";
import { type Entry, entriesFrom } from "./entries.ts";
import { at, stringFrom } from "./unknown.ts";
import { answerFrom } from "./values.ts";

/** An answers record of the saved format, with who gave the answers and when, if the response says so. */
export type ResponseRecord = {
  readonly questionnaire: string;
  readonly version: string;
  readonly answers: Answers;
  readonly by: Answerer;
  readonly authored: string | undefined;
};

/** Why a response cannot be read: as a whole, or for one item. */
export type ResponseFault =
  | { readonly code: ResponseFaultCode }
  | { readonly linkId: string; readonly code: ProblemCode | "unknown-item" | "repeated-item" };

export type ResponseFaultCode =
  | "not-a-response"
  /** It says that it is not to be read without knowing more than FHIR itself. */
  | "not-understood"
  /** It says that it was never meant. */
  | "entered-in-error"
  | "unknown-questionnaire"
  | "other-version";

export type ReadResponse = { readonly record: ResponseRecord } | { readonly fault: ResponseFault };

/**
 * Reads answers back from data of any origin. One fault refuses all of it: a part must not be taken for the whole.
 * Nothing is trusted and nothing throws. What was answered comes back as it was; so does what was left empty, if the
 * program that wrote the data keeps items without an answer. Items that are not asked, given the rest, are left out.
 */
export function readResponse(questionnaire: Questionnaire, data: unknown): ReadResponse {
  const code = faultOfWhole(questionnaire, data);
  if (code) return { fault: { code } };
  const entries = entriesFrom(data);
  if (typeof entries === "string") return { fault: { code: entries } };
  const items = new Map(itemsOf(questionnaire).map((item) => [item.linkId, item]));
  const answers = new Map<string, Answer>();
  for (const entry of entries) {
    const item = items.get(entry.linkId);
    const fault = item ? take(questionnaire, item, entry, answers) : strange(entry);
    if (fault) return { fault: { linkId: entry.linkId, code: fault } };
  }
  const path = pathOf(questionnaire, Object.fromEntries(answers));
  return {
    record: {
      questionnaire: questionnaire.id,
      version: askedBy(data).version ?? questionnaire.version,
      answers: Object.fromEntries(path.answers),
      by: answererFrom(data),
      authored: stringFrom(at(data, "authored")),
    },
  };
}

function faultOfWhole(questionnaire: Questionnaire, data: unknown): ResponseFaultCode | undefined {
  if (at(data, "resourceType") !== "QuestionnaireResponse") return "not-a-response";
  if (at(data, "implicitRules") !== undefined) return "not-understood";
  if (at(data, "status") === "entered-in-error") return "entered-in-error";
  const { canonical, version } = askedBy(data);
  if (canonical !== questionnaire.canonical) return "unknown-questionnaire";
  if (version === undefined || isSameMajor(version, questionnaire.version)) return undefined;
  return "other-version";
}

/** The questionnaire that a response names, and the version if it names one. */
function askedBy(data: unknown): { canonical?: string | undefined; version?: string | undefined } {
  const [canonical, version] = stringFrom(at(data, "questionnaire"))?.split("|") ?? [];
  return { canonical, version };
}

/** Takes the answer of an entry, or says what is wrong with it. */
function take(
  questionnaire: Questionnaire,
  item: Item,
  { linkId, values }: Entry,
  answers: Map<string, Answer>,
): ProblemCode | "repeated-item" | undefined {
  if (answers.has(linkId)) return "repeated-item";
  const answer = answerFrom(questionnaire, item, values);
  if (answer === undefined) return "wrong-type";
  answers.set(linkId, answer);
  return problemWith(questionnaire, item, answer)?.code;
}

/** Groups and texts carry no answers; whatever else does is not of this questionnaire. */
function strange({ values }: Entry): "unknown-item" | undefined {
  return values.length > 0 ? "unknown-item" : undefined;
}

function answererFrom(data: unknown): Answerer {
  const source = at(data, "source");
  return source === undefined || /^Patient\//.test(String(at(source, "reference")))
    ? "self"
    : "helper";
}
