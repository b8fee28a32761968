import type { Earlier } from "../../engine/changes.ts";
import { judgments } from "../../engine/then.ts";
import type { Item } from "../../questionnaire/schema.ts";
import { type DateGroup, type DateRow, datesCompared } from "../../wording/change.ts";
import { dayText } from "../../wording/day-text.ts";
import { outcomesCompared } from "../../wording/then.ts";
import type { View } from "../view.ts";

/** Then and now, as it is told: a name for each date, and what is not alike on all of them. */
export type Comparison = {
  readonly dates: readonly string[];
  readonly groups: readonly DateGroup[];
  /** The rows that are the same on each date. */
  readonly same: readonly DateRow[];
  /** Whether the rules of now say something else of answers of then. */
  readonly isJudgedAnew: boolean;
};

type Told = {
  readonly reader: "person" | "doctor";
  /** Whether it says what the answers came to. */
  readonly hasOutcome: boolean;
  readonly isShown?: (item: Item) => boolean;
};

/** Lays the earlier files and the answers of today beside each other, the oldest first, today last. */
export function comparisonOf(view: View, { hasOutcome, ...told }: Told): Comparison {
  const { questionnaire, session, versions, t, today } = view;
  const records: readonly Earlier[] = [
    ...session.earlier,
    { savedOn: today, answers: session.answers },
  ];
  const { groups, same, changes } = datesCompared({ questionnaire, t }, { records, ...told });
  const outcomes = hasOutcome
    ? outcomesCompared(
        t,
        records.map((record) => judgments(questionnaire, versions, record)),
      )
    : { byThen: [], byNow: [] };
  const isJudgedAnew = outcomes.byNow.length > 0;
  const counts = changes.map((count) => (count === undefined ? t("compare.first") : String(count)));
  const counted = { id: "changes", label: t("compare.changes"), cells: counts };
  // Between two dates, the rows below say it.
  const isCounted = records.length > 2 && changes.some((count) => count !== undefined && count > 0);
  return {
    dates: records.map((record, at) => dateOf(view, record, at === records.length - 1)),
    groups: [
      {
        id: "outcome",
        title: t(isJudgedAnew ? "compare.rulesThen" : "compare.outcome"),
        rows: outcomes.byThen,
      },
      { id: "outcome-now", title: t("compare.rulesNow"), rows: outcomes.byNow },
      { id: "count", title: t("compare.counted"), rows: isCounted ? [counted] : [] },
      ...groups,
    ].filter(({ rows }) => rows.length > 0),
    same,
    isJudgedAnew,
  };
}

/** What the column of a record is called. */
export function dateOf({ t }: View, { savedOn }: Earlier, isToday = false): string {
  const date = savedOn === undefined ? t("compare.noDate") : dayText(savedOn, t.language);
  return isToday ? t("compare.today", { date }) : date;
}
