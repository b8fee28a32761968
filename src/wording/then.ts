import type { TwoJudgments } from "../engine/then.ts";
import type { ThenAndNow } from "./change.ts";
import type { Translate } from "./translate.ts";

/** What the rules of now say otherwise of the same answers. */
export function ruleRows(t: Translate, { then, now }: TwoJudgments): readonly ThenAndNow[] {
  const urgency = {
    label: t("compare.urgency"),
    before: t(`urgency.${then.urgency}.title`),
    now: t(`urgency.${now.urgency}.title`),
  };
  const pattern = {
    label: t("compare.pattern"),
    before: t(`pattern.${then.pattern}.title`),
    now: t(`pattern.${now.pattern}.title`),
  };
  return [urgency, pattern].filter((row) => row.before !== row.now);
}
