import type { Assessment } from "../engine/assess.ts";
import type { TwoJudgments } from "../engine/then.ts";
import type { DateRow } from "./change.ts";
import type { Translate } from "./translate.ts";

/** What the answers of several records came to, by the rules of the day of each and by those of now. */
export type OutcomesCompared = {
  /** The rows that are not alike in all records, by the rules of the day of each. */
  readonly byThen: readonly DateRow[];
  /** The same by the rules of now; none where these say nothing else of any of the records. */
  readonly byNow: readonly DateRow[];
};

/** Lays beside each other what records came to. */
export function outcomesCompared(t: Translate, judged: readonly TwoJudgments[]): OutcomesCompared {
  const isOther = judged.some(
    ({ then, now }) => then.urgency !== now.urgency || then.pattern !== now.pattern,
  );
  return {
    byThen: outcomeRows(
      t,
      judged.map(({ then }) => then),
    ),
    byNow: isOther
      ? outcomeRows(
          t,
          judged.map(({ now }) => now),
          true,
        )
      : [],
  };
}

function outcomeRows(
  t: Translate,
  judged: readonly Assessment[],
  isWhole = false,
): readonly DateRow[] {
  const rows = [
    {
      id: "urgency",
      label: t("compare.urgency"),
      cells: judged.map(({ urgency }) => t(`urgency.${urgency}.title`)),
    },
    {
      id: "pattern",
      label: t("compare.pattern"),
      cells: judged.map(({ pattern }) => t(`pattern.${pattern}.title`)),
    },
  ];
  return rows.filter(({ cells }) => isWhole || cells.some((cell) => cell !== cells[0]));
}
