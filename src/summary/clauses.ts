import { type Assessment, assess } from "../engine/assess.ts";
import { relevantAnswers } from "../engine/path.ts";
import { itemsReadBy } from "../engine/reads.ts";
import { reasonsOf } from "../engine/reasons.ts";
import { type Told, toldFor } from "../engine/told.ts";
import type { Questionnaire } from "../questionnaire/schema.ts";
import type { Key } from "../wording/keys.ts";
import { chosenText, toldKey, toldText } from "../wording/say.ts";
import type { Translator } from "../wording/translate.ts";
import { type Complaint, complaintOf } from "./complaint.ts";
import { isLeftOut, type Source } from "./copy.ts";

/** A whole sentence to say, under a key of its own. */
export type Clause = {
  readonly key: Key;
  readonly text: string;
  /** The items whose answers it says; none for what is needed and what is asked. */
  readonly reads: readonly string[];
  /** What is needed; what the answers tell; what to ask, or to say on the telephone. */
  readonly kind: "need" | "told" | "ask";
  /** Whether it says an answer that made the urgency what it is. */
  readonly isUrgent: boolean;
};

/** What clauses are made from. */
export type Spoken = Pick<Source, "questionnaire" | "answers" | "print">;

/**
 * The words to say, from the answers: what is needed, what was noticed with the signs that ask for haste first, and what to
 * ask. Silence gives no clause, and what stays out of every copy is in none. Empty where there is nobody to call.
 */
export function clausesOf(source: Spoken, t: Translator): readonly Clause[] {
  const { questionnaire, answers } = source;
  const assessment = assess(questionnaire, answers);
  const { urgency } = assessment;
  const list = `urgency.${urgency}.say`;
  if (!t.has(list)) return [];
  const [need, ...asks] = t.list(list).map((text, index): Clause => {
    const kind = index === 0 ? "need" : "ask";
    return { key: `${list}.${index}`, text, reads: [], kind, isUrgent: false };
  });
  const told = toldWith(source, t, assessment, toldFor(questionnaire, answers, assessment));
  if (urgency !== "emergency") return [...(need ? [need] : []), ...told, ...asks];
  // The call is short. What is told besides is for those who come, and who ask.
  const called = new Set(told.map(({ key }) => key));
  const besides = toldFor(questionnaire, answers, { urgency: "same-day" });
  return [
    ...(need ? [need] : []),
    ...told,
    ...asks,
    ...toldWith(source, t, assessment, besides).filter(({ key }) => !called.has(key)),
  ];
}

/** What was told as clauses: the main complaint stands in one, in place of the sentences that say a part of it each. */
function toldWith(
  { questionnaire, answers, print }: Spoken,
  t: Translator,
  assessment: Assessment,
  told: readonly Told[],
): readonly Clause[] {
  const complaint = complaintOf(questionnaire, relevantAnswers(questionnaire, answers));
  const because = reasonsOf(questionnaire, answers, assessment).because;
  const urgent = new Set(because.map(({ linkId }) => linkId));
  const personal = questionnaire.sections
    .flatMap(({ pages }) => pages.flatMap(({ items }) => items))
    .filter((item) => isLeftOut(print, item))
    .map(({ linkId }) => linkId);
  const clause = (key: Key, text: string, reads: readonly string[]): Clause => ({
    key,
    text,
    reads,
    kind: "told",
    isUrgent: reads.some((linkId) => urgent.has(linkId)),
  });
  const isPartOf = ({ id }: Told) => complaint?.reads.includes(id) === true;
  const first = told.find(isPartOf);
  return told
    .flatMap((one) => {
      if (complaint && one === first) return complaintClauses(questionnaire, t, complaint, clause);
      if (isPartOf(one)) return [];
      return [clause(toldKey(one), toldText(questionnaire, t, one), readsOf(questionnaire, one))];
    })
    .filter(({ reads }) => !reads.some((linkId) => personal.includes(linkId)));
}

function complaintClauses(
  questionnaire: Questionnaire,
  t: Translator,
  { part, time, course, more, reads, item }: Complaint,
  clause: (key: Key, text: string, reads: readonly string[]) => Clause,
): readonly Clause[] {
  const key = `complaint.${time ? "lasting" : "now"}.${course}`;
  const values = {
    part: t(`complaint.parts.${part}`),
    ...(time && { time: t(`complaint.times.${time}`) }),
  };
  const list = chosenText(questionnaire, t, item, more);
  return [
    clause(key, t(key, values), reads),
    ...(more.length > 0 ? [clause("complaint.more", t("complaint.more", { list }), [item])] : []),
  ];
}

/** The items that a sentence says: the one it is called after, or those that its condition reads. */
function readsOf(questionnaire: Questionnaire, { id, code, codes }: Told): readonly string[] {
  if (code !== undefined || codes) return [id];
  const when = questionnaire.say.find((saying) => saying.id === id)?.when;
  return when ? itemsReadBy(questionnaire, [when]) : [];
}
