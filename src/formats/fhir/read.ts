import type { Answer, Answers } from "../../engine/answer.ts";
import { itemsOf, pathOf } from "../../engine/path.ts";
import { type ProblemCode, problemWith } from "../../engine/problem.ts";
import type { AskedQuestionnaire, Item } from "../../questionnaire/schema.ts";
import { isSameMajor } from "../../questionnaire/version.ts";
import type { Answerer } from "../../session/choices.ts";
import { type Resource, resourcesIn } from "./bundle.ts";
import { type Entry, entriesFrom } from "./entries.ts";
import { newestOf } from "./newest.ts";
import { answererFrom } from "./person.ts";
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
  | "other-version"
  /** It is a Bundle with several, about several people or of which none is known to be the newest. */
  | "several";

/** What came of reading: a record, which may be the newest of several; or why there is none. */
export type ReadResponse =
  | { readonly record: ResponseRecord; readonly isNewest: boolean }
  | { readonly fault: ResponseFault };

/**
 * Reads answers back from data of any origin: a response, or a Bundle that holds one. Of several it is the newest; those
 * to other questions, and those that were never meant, do not count. Nothing is trusted and nothing throws.
 */
export function readResponse(questionnaire: AskedQuestionnaire, data: unknown): ReadResponse {
  const resources = resourcesIn(data);
  if (typeof resources === "string") return { fault: { code: resources } };
  const responses = responsesAmong(questionnaire, resources);
  const readOne = (response: unknown) => readAlone(questionnaire, response, resources);
  const [first, ...others] = responses;
  if (others.length === 0) return readOne(first);
  const [newest, ...rivals] = newestOf(responses).map(readOne);
  const isCertain = rivals.every((rival) => JSON.stringify(rival) === JSON.stringify(newest));
  if (!newest || !isCertain) return { fault: { code: "several" } };
  // The same answers twice are one set of answers.
  return "fault" in newest ? newest : { ...newest, isNewest: rivals.length < others.length };
}

/** The responses to this questionnaire that were meant, if there are such; else to any, so that it is told why not. */
function responsesAmong(
  questionnaire: AskedQuestionnaire,
  resources: readonly Resource[],
): readonly unknown[] {
  const all = resources
    .map(({ data }) => data)
    .filter((data) => at(data, "resourceType") === "QuestionnaireResponse");
  const ours = all.filter((data) => askedBy(data).canonical === questionnaire.canonical);
  const meant = ours.filter((data) => at(data, "status") !== "entered-in-error");
  return [meant, ours.slice(0, 1), all.slice(0, 1)].find(({ length }) => length > 0) ?? [];
}

/**
 * Reads one response. One fault refuses all of it: a part must not be taken for the whole. What was answered comes back
 * as it was; so does what was left empty, if the program that wrote the data keeps items without an answer. Items that
 * are not asked, given the rest, are left out.
 */
function readAlone(
  questionnaire: AskedQuestionnaire,
  data: unknown,
  around: readonly Resource[],
): ReadResponse {
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
      // One that names no version may be of the first: what says less in it is asked again.
      version: askedBy(data).version ?? `${questionnaire.version.split(".")[0]}.0.0`,
      answers: Object.fromEntries(path.answers),
      by: answererFrom(data, around),
      authored: stringFrom(at(data, "authored")),
    },
    isNewest: false,
  };
}

function faultOfWhole(
  questionnaire: AskedQuestionnaire,
  data: unknown,
): ResponseFaultCode | undefined {
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
  questionnaire: AskedQuestionnaire,
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
