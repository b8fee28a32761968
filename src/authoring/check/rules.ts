import type { CitedQuestionnaire } from "../../questionnaire/schema.ts";
import { checkContext } from "./checks/context.ts";
import type { Fault } from "./checks/fault.ts";
import { checkHistory } from "./checks/history.ts";
import { checkIds } from "./checks/ids.ts";
import { checkItems } from "./checks/items.ts";
import { checkMovements } from "./checks/movements.ts";
import { checkOrder } from "./checks/order.ts";
import { checkOutcomes } from "./checks/outcomes.ts";
import { checkReach } from "./checks/reach.ts";
import { checkReferences, checkUse } from "./checks/references.ts";

export type { Fault } from "./checks/fault.ts";

/** What is wrong with a questionnaire beyond its schema. A mistake of an author is found here, before anyone is asked. */
export function check(questionnaire: CitedQuestionnaire): readonly Fault[] {
  const unsound = [
    ...checkIds(questionnaire),
    ...checkReferences(questionnaire),
    ...checkOrder(questionnaire),
  ];
  return [
    ...unsound,
    ...checkItems(questionnaire),
    ...checkOutcomes(questionnaire),
    ...checkMovements(questionnaire),
    ...checkHistory(questionnaire),
    ...checkUse(questionnaire),
    ...checkContext(questionnaire),
    // What can hold is only worth asking where every name leads somewhere.
    ...(unsound.length === 0 ? checkReach(questionnaire) : []),
  ];
}
