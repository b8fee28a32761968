import { codesOf, standsAlone } from "../engine/answer.ts";
import { assess } from "../engine/assess.ts";
import { itemsOf, pathOf } from "../engine/path.ts";
import { isSoon, isToday } from "../engine/urgency.ts";
import type { Item, Questionnaire } from "../questionnaire/schema.ts";
import { ownWords } from "../wording/own.ts";
import type { Translator } from "../wording/translate.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { isLeftOut, isOwnWords, type Source } from "./copy.ts";
import { FIRST_PAGE } from "./limits.ts";
import { doctorRow } from "./rows.ts";

/** The words of a person in each of the ways to say them. Each line is one sentence, but those of the card. */
export type Words = {
  /** To say on the telephone. */
  readonly phone: readonly string[];
  /** To say to those who come, where help is needed now. */
  readonly besides: readonly string[];
  /** To hold up, or to hand over: six lines at most, each of what belongs together. */
  readonly card: readonly string[];
  /** What is left where there is time: nothing of it where help is needed today, for which nobody may wait. */
  readonly later:
    | {
        /** To send. */
        readonly message: readonly string[];
        /** What is needed, where that says more than that a visit is wanted. */
        readonly need: string | undefined;
        /** What was noticed, and what is asked, for a letter. */
        readonly noticed: readonly string[];
        readonly asked: readonly string[];
        /** What else was answered that a letter has room for, and that no sentence says: tasks, tests and treatments. */
        readonly besides: readonly string[];
        /** What the person wrote, as far as it goes into copies. */
        readonly own: readonly string[];
        /** What to say before all else. */
        readonly first: readonly string[];
      }
    | undefined;
};

/** How many things to say before all else. */
const FIRST = 3;

/** The words of a person from their answers; undefined where there is nobody to call. */
export function wordsOf(source: Source, t: Translator): Words | undefined {
  const { questionnaire, answers } = source;
  const clauses = clausesOf(source, t);
  const [need] = clauses;
  if (!need) return;
  const { urgency } = assess(questionnaire, answers);
  const told = clauses.filter(({ kind }) => kind === "told" || kind === "besides");
  // Where and when, which end a call for help, are said on the telephone alone.
  const asked = isSoon(urgency) ? [] : clauses.filter(({ kind }) => kind === "ask");
  const texts = (some: readonly Clause[]) => some.map(({ text }) => text);
  const first = [...told].sort((a, b) => Number(b.isUrgent) - Number(a.isUrgent));
  return {
    phone: texts(clauses.filter(({ kind }) => kind !== "besides")),
    besides: texts(clauses.filter(({ kind }) => kind === "besides")),
    card: [[need], ...linesOf(questionnaire, told), asked]
      .filter(({ length }) => length > 0)
      .map((line) => texts(line).join(" ")),
    later: isToday(urgency)
      ? undefined
      : {
          message: [...texts([need, ...told, ...asked]), t("words.when")],
          need: isSoon(urgency) || need.reads.length > 0 ? need.text : undefined,
          noticed: texts(told),
          asked: [...texts(asked), t("words.when")],
          besides: besideLines(source, t, told),
          own: ownLines(source),
          first: texts(first.slice(0, FIRST)),
        },
  };
}

/** What was told, in four lines: the signs, where it is weak, how it came and went, and all else. */
function linesOf(
  questionnaire: Questionnaire,
  told: readonly Clause[],
): readonly (readonly Clause[])[] {
  const { history } = questionnaire;
  const figure = itemsOf(questionnaire).find((item) => item.type === "multi" && item.figure);
  const where = [history?.place, history?.side, figure?.linkId];
  const when = [history?.began, history?.speed, history?.course];
  const reads = (linkIds: readonly unknown[]) => (clause: Clause) =>
    clause.reads.some((linkId) => linkIds.includes(linkId));
  const places = told.filter(reads(where));
  const times = told.filter((clause) => !places.includes(clause) && reads(when)(clause));
  const begun = told.findIndex((clause) => places.includes(clause) || times.includes(clause));
  const others = told.filter((clause) => !places.includes(clause) && !times.includes(clause));
  const isBefore = (clause: Clause) => begun < 0 || told.indexOf(clause) < begun;
  return [others.filter(isBefore), places, times, others.filter((clause) => !isBefore(clause))];
}

/**
 * What was chosen in the parts that may be left out, and that nothing told says, each on one line as the doctor's page has
 * it. "None" and "not sure" are for that page, where all that was asked stands; so are age and sex.
 */
function besideLines(source: Source, t: Translator, told: readonly Clause[]): readonly string[] {
  const { questionnaire, answers } = source;
  const path = pathOf(questionnaire, answers);
  const said = told.flatMap(({ reads }) => reads);
  const isChosen = ({ linkId }: Item) =>
    codesOf(path.answers.get(linkId)).some((code) => !standsAlone(code));
  return path.pages
    .filter(({ section }) => section.optional)
    .flatMap(({ items }) => items)
    .filter((item) => item.type !== "text" && !item.personal && !said.includes(item.linkId))
    .filter(isChosen)
    .flatMap((item) => doctorRow(path, source, t, item, FIRST_PAGE.options) ?? [])
    .map(({ label, value }) => `${label}: ${value}`);
}

/** What the person wrote in their own words, line by line. */
function ownLines({ questionnaire, answers, print }: Source): readonly string[] {
  return itemsOf(questionnaire)
    .filter((item) => isOwnWords(item) && !isLeftOut(print, item))
    .flatMap(({ linkId }) => ownWords(String(answers[linkId] ?? "")).split("\n"))
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
