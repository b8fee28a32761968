import { isKnown } from "../engine/answer.ts";
import { type Assessment, assess } from "../engine/assess.ts";
import { relevantAnswers } from "../engine/path.ts";
import { itemsReadBy } from "../engine/reads.ts";
import { reasonsOf } from "../engine/reasons.ts";
import { type Told, toldFor } from "../engine/told.ts";
import { isSoon } from "../engine/urgency.ts";
import type { Questionnaire, Urgency } from "../questionnaire/schema.ts";
import type { Key } from "../wording/keys.ts";
import { chosenText, toldKey, toldText } from "../wording/say.ts";
import type { Translator } from "../wording/translate.ts";
import { type Complaint, complaintOf } from "./complaint.ts";
import { isLeftOut, type Source } from "./copy.ts";
import { namedNotes } from "./headline.ts";
import { weakestOf } from "./weakest.ts";

/** A whole sentence to say, under a key of its own. */
export type Clause = {
  readonly key: Key;
  readonly text: string;
  /** The items whose answers it says; none for what is needed and what is asked. */
  readonly reads: readonly string[];
  /** What is needed; what the answers tell; what to ask, or to say on the telephone; what those who come may ask. */
  readonly kind: "need" | "told" | "ask" | "besides";
  /** Whether it says an answer that made the urgency what it is. */
  readonly isUrgent: boolean;
};

/** What clauses are made from. */
export type Spoken = Pick<Source, "questionnaire" | "answers" | "print">;

/**
 * The words to say, from the answers: what is needed, what was noticed with the signs that ask for haste first, and what to
 * ask. A call for emergency help ends there; what else was told is for those who come. Silence gives no clause, and what
 * stays out of every copy is in none. Empty where there is nobody to call.
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
  if (urgency !== "emergency") return withNamed(source, t, urgency, need, asks, told);
  const besides = besidesOf(source, t, assessment, told);
  return [
    ...(need ? [need] : []),
    ...told,
    // What makes it an emergency is said in the call, whatever the data has as a sign.
    ...besides.filter(({ isUrgent }) => isUrgent),
    ...asks,
    ...besides
      .filter(({ isUrgent }) => !isUrgent)
      .map((clause) => ({ ...clause, kind: "besides" as const })),
  ];
}

/**
 * With what a doctor called it: before what else is told where it is urgent, and else in place of what everybody says and
 * asks at an ordinary visit. Whoever has a team is not to ask for a neurologist.
 */
function withNamed(
  source: Spoken,
  t: Translator,
  urgency: Urgency,
  need: Clause | undefined,
  asks: readonly Clause[],
  told: readonly Clause[],
): readonly Clause[] {
  const named = namedNotes(source).map(({ id, when }): Clause => {
    const key = `notes.${id}.say`;
    const reads = itemsReadBy(source.questionnaire, when ? [when] : []).filter((linkId) =>
      isKnown(source.answers[linkId]),
    );
    return { key, text: t(key), reads, kind: "told", isUrgent: false };
  });
  const [first, ...others] = named;
  if (first && !isSoon(urgency)) return [{ ...first, kind: "need" }, ...others, ...told];
  return [...(need ? [need] : []), ...named, ...told, ...asks];
}

/** What else was told, in an emergency: all that would be said where help is needed today, and that cannot wait. */
function besidesOf(
  source: Spoken,
  t: Translator,
  assessment: Assessment,
  told: readonly Clause[],
): readonly Clause[] {
  const { questionnaire, answers } = source;
  const called = new Set(told.map(({ key }) => key));
  const waiting = new Set(questionnaire.say.flatMap(({ id, canWait }) => (canWait ? id : [])));
  const today = toldFor(questionnaire, answers, { urgency: "same-day" });
  const rest = today.filter(({ id }) => !waiting.has(id));
  return toldWith(source, t, assessment, rest).filter(({ key }) => !called.has(key));
}

/** What was told as clauses: the main complaint stands in one, in place of the sentences that say a part of it each. */
function toldWith(
  { questionnaire, answers, print }: Spoken,
  t: Translator,
  assessment: Assessment,
  told: readonly Told[],
): readonly Clause[] {
  const complaint = complaintOf(
    questionnaire,
    relevantAnswers(questionnaire, answers),
    assessment.urgency,
  );
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
  const movements = new Set(questionnaire.say.filter(({ weakest }) => weakest).map(({ id }) => id));
  return told
    .flatMap((one) => {
      if (movements.has(one.id)) return weakestClauses(questionnaire, answers, t, clause);
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

function weakestClauses(
  questionnaire: Questionnaire,
  answers: Spoken["answers"],
  t: Translator,
  clause: (key: Key, text: string, reads: readonly string[]) => Clause,
): readonly Clause[] {
  return weakestOf(questionnaire, relevantAnswers(questionnaire, answers)).map((one) => {
    const key = `weakest.${one.side}.${one.way}`;
    return clause(key, t(key, { movement: t(`weakest.movements.${one.movement}`) }), [one.linkId]);
  });
}

/** The items that a sentence says: the one it is called after, or those that its condition reads. */
function readsOf(questionnaire: Questionnaire, { id, code, codes }: Told): readonly string[] {
  if (code !== undefined || codes) return [id];
  const when = questionnaire.say.find((saying) => saying.id === id)?.when;
  return when ? itemsReadBy(questionnaire, [when]) : [];
}
