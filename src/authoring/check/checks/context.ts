import { itemsOf } from "../../../engine/path.ts";
import type { Item, Questionnaire } from "../../../questionnaire/schema.ts";
import { readsOf, rulesOf } from "./conditions.ts";
import type { Fault } from "./fault.ts";

/** Nothing is asked without a use: an item is read by a rule, or says why it is asked all the same. */
export function checkContext(questionnaire: Questionnaire): readonly Fault[] {
  const read = new Set(
    rulesOf(questionnaire).flatMap(({ when }) => [...readsOf(questionnaire, when).items]),
  );
  return itemsOf(questionnaire).flatMap((item) =>
    faultsOf(item, read.has(item.linkId)).map((what) => ({ where: `items.${item.linkId}`, what })),
  );
}

/** The fewest words that can give a reason. */
const FEWEST = 3;

function faultsOf({ context }: Item, isRead: boolean): readonly string[] {
  if (context === undefined) {
    const what = `No condition, finding, note, thing to bring or question to ask reads it; say why it is asked in "context", or remove it.`;
    return isRead ? [] : [what];
  }
  const isReason = context.split(/\s+/).length >= FEWEST;
  return [
    ...(isRead ? [`A rule reads it, so it is more than context; remove "context".`] : []),
    ...(isReason ? [] : [`Its "context" gives no reason; say it in ${FEWEST} words or more.`]),
  ];
}
