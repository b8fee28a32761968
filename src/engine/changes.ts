import type { AskedQuestionnaire, Item } from "../questionnaire/schema.ts";
import { type Answer, type Answers, codesOf, isAnswered } from "./answer.ts";
import { itemsOf, pathOf } from "./path.ts";
import { isEarlier, isLaterThan, stillGiven } from "./versions.ts";

/** The answers of an earlier day. */
export type Earlier = {
  /** The day they were saved, as YYYY-MM-DD; undefined where nobody knows. */
  readonly savedOn?: string | undefined;
  /** The version they were given to; undefined where nobody knows. */
  readonly version?: string | undefined;
  readonly answers: Answers;
};

/** How one record stands to an item: whether it was asked, and what was said. */
export type Standing = {
  readonly isAsked: boolean;
  /** It is there where the version of the record did not have the question, or not all of its list. */
  readonly isNewer?: true;
  readonly answer: Answer | undefined;
};

/**
 * What became of an answer over several records: the same was said each time; another was given; it is in some of the
 * records alone, as the question was not asked in the others, or was left without an answer; or it is in none. That it is
 * not in one is no change of an answer: silence says nothing.
 */
export type ChangeKind = "same" | "changed" | "once" | "silent";

/** An item with how each of several records stands to it. */
export type Beside = {
  readonly item: Item;
  readonly kind: ChangeKind;
  readonly standings: readonly Standing[];
};

/** How records stand to each item, each record read on its own path; in the order of the questionnaire. */
export function sideBySide(
  questionnaire: AskedQuestionnaire,
  records: readonly Earlier[],
): readonly Beside[] {
  const standingOf = records.map((record) => standingsOf(questionnaire, record));
  return itemsOf(questionnaire).map((item) => {
    const standings = standingOf.map((standing) => standing(item));
    return { item, kind: kindOf(standings), standings };
  });
}

/**
 * How many answers are other ones in each record than the last time they were given; undefined for the first record, which has
 * none before it.
 */
export function changesOver(
  rows: readonly Beside[],
  records: number,
): readonly (number | undefined)[] {
  const counts = Array.from({ length: records }, () => 0);
  for (const { standings } of rows) {
    let last: Answer | undefined;
    for (const [index, { answer }] of standings.entries()) {
      if (!isAnswered(answer)) continue;
      if (isAnswered(last) && !isSame(last, answer)) counts[index] = (counts[index] ?? 0) + 1;
      last = answer;
    }
  }
  return counts.map((count, index) => (index === 0 ? undefined : count));
}

/** Earlier records, the oldest first and each once; one without a date comes before all others. */
export function inOrder(earlier: readonly Earlier[]): readonly Earlier[] {
  const each = new Map(earlier.map((record) => [JSON.stringify(record), record]));
  const day = ({ savedOn }: Earlier) => savedOn ?? "";
  return [...each.values()].sort((a, b) => day(a).localeCompare(day(b)));
}

/**
 * How a record stands to each item. An earlier version may not have had an item, or not all of its list: what has no answer
 * there, not even an empty one, was not asked.
 */
function standingsOf(
  questionnaire: AskedQuestionnaire,
  { answers, version }: Earlier,
): (item: Item) => Standing {
  const { asked, answers: said } = pathOf(
    questionnaire,
    stillGiven(questionnaire, answers, version),
  );
  const isOfEarlier = version !== undefined && isEarlier(version, questionnaire.version);
  return (item) => {
    const answer = said.get(item.linkId);
    const isAsked = asked.has(item.linkId) && (answer !== undefined || !isOfEarlier);
    const isNewer = !isAsked && isOfEarlier && isLaterThan(questionnaire, version, item);
    return { isAsked, ...(isNewer && { isNewer }), answer };
  };
}

function kindOf(standings: readonly Standing[]): ChangeKind {
  const said = standings.map(({ answer }) => answer).filter(isAnswered);
  const [first] = said;
  if (first === undefined) return "silent";
  if (said.some((answer) => !isSame(first, answer))) return "changed";
  return said.length === standings.length ? "same" : "once";
}

/** Whether the same was said; the order of several codes says nothing. */
function isSame(a: Answer | undefined, b: Answer | undefined): boolean {
  const sorted = (answer: Answer | undefined) => [...codesOf(answer)].sort();
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
