import type { AskedQuestionnaire, Item } from "../questionnaire/schema.ts";
import { type Answer, type Answers, codesOf, isAnswered } from "./answer.ts";
import { askedItems, itemsOf, pathOf } from "./path.ts";
import { isEarlier, stillGiven } from "./versions.ts";

/** The answers of an earlier day. */
export type Earlier = {
  /** The day they were saved, as YYYY-MM-DD; undefined where nobody knows. */
  readonly savedOn?: string | undefined;
  /** The version they were given to; undefined where nobody knows. */
  readonly version?: string | undefined;
  readonly answers: Answers;
};

/** How one record stands to an item: whether it was asked, and what was said. */
export type Standing = { readonly isAsked: boolean; readonly answer: Answer | undefined };

/**
 * What became of an answer: another one was given; or there was one in one of the records alone, as the question was
 * not asked in the other, or was left without an answer. That is no change of an answer: silence says nothing.
 */
export type ChangeKind = "changed" | "newly-asked" | "newly-answered" | "not-asked" | "left-empty";

type Pair = { readonly before: Standing; readonly now: Standing };

/** An item that was answered in one of two records or in both, and not alike. */
export type Change = Pair & { readonly item: Item; readonly kind: ChangeKind };

/** A day of a timeline. */
export type Point = {
  /** As YYYY-MM-DD; undefined where a file does not say. */
  readonly on: string | undefined;
  /** How many answers are other ones than the time before; undefined for the first. */
  readonly changed: number | undefined;
};

/** What is not alike in two records, each read on its own path, in the order of the questionnaire. */
export function changesBetween(
  questionnaire: AskedQuestionnaire,
  before: Earlier,
  now: Earlier,
): readonly Change[] {
  const standingsBefore = standings(questionnaire, before);
  const standingsNow = standings(questionnaire, now);
  return itemsOf(questionnaire).flatMap((item) => {
    const pair = {
      before: standingsBefore.get(item.linkId) ?? NOT_ASKED,
      now: standingsNow.get(item.linkId) ?? NOT_ASKED,
    };
    const kind = kindOf(pair);
    return kind ? [{ item, kind, ...pair }] : [];
  });
}

/** Earlier records, the oldest first and each once; one without a date comes before all others. */
export function inOrder(earlier: readonly Earlier[]): readonly Earlier[] {
  const each = new Map(earlier.map((record) => [JSON.stringify(record), record]));
  const day = ({ savedOn }: Earlier) => savedOn ?? "";
  return [...each.values()].sort((a, b) => day(a).localeCompare(day(b)));
}

/** The days of earlier records and of the present one, with how many of the items counted changed from each to the next. */
export function timelineOf(
  questionnaire: AskedQuestionnaire,
  earlier: readonly Earlier[],
  now: Earlier,
  isCounted: (item: Item) => boolean = () => true,
): readonly Point[] {
  const records = [...earlier, now];
  return records.map((record, index) => {
    const before = records[index - 1];
    return {
      on: record.savedOn,
      changed:
        before &&
        changesBetween(questionnaire, before, record).filter(
          ({ item, kind }) => kind === "changed" && isCounted(item),
        ).length,
    };
  });
}

const NOT_ASKED: Standing = { isAsked: false, answer: undefined };

/**
 * How a record stands to each item on its path. An earlier version may not have had an item, or not all of its list: what has
 * no answer there, not even an empty one, was not asked.
 */
function standings(
  questionnaire: AskedQuestionnaire,
  { answers, version }: Earlier,
): ReadonlyMap<string, Standing> {
  const path = pathOf(questionnaire, stillGiven(questionnaire, answers, version));
  const isOfEarlier = version !== undefined && isEarlier(version, questionnaire.version);
  return new Map(
    askedItems(path).map(({ linkId }) => {
      const answer = path.answers.get(linkId);
      return [linkId, { isAsked: answer !== undefined || !isOfEarlier, answer }];
    }),
  );
}

function kindOf({ before, now }: Pair): ChangeKind | undefined {
  const wasSaid = isAnswered(before.answer);
  const isSaid = isAnswered(now.answer);
  if (wasSaid && isSaid) return isSame(before.answer, now.answer) ? undefined : "changed";
  if (isSaid) return before.isAsked ? "newly-answered" : "newly-asked";
  if (wasSaid) return now.isAsked ? "left-empty" : "not-asked";
  return;
}

/** Whether the same was said; the order of several codes says nothing. */
function isSame(a: Answer | undefined, b: Answer | undefined): boolean {
  const sorted = (answer: Answer | undefined) => [...codesOf(answer)].sort();
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}
