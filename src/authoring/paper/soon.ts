import { answerOf } from "../../engine/answer.ts";
import { evaluate, type Facts } from "../../engine/condition.ts";
import { itemsOf } from "../../engine/path.ts";
import { isSoon, type Soon } from "../../engine/urgency.ts";
import type { FindingStatus, Item, Questionnaire } from "../../questionnaire/schema.ts";

/** How soon to get help for certain with this one answer, whatever the others are; nothing where that depends. */
export function soonWith(questionnaire: Questionnaire, item: Item, code: string): Soon | undefined {
  const facts = factsWith(questionnaire, item, code);
  const found = questionnaire.urgency.find(({ reasons }) =>
    reasons?.some(({ when }) => evaluate(when, facts) === true),
  );
  return found && isSoon(found.code) ? found.code : undefined;
}

/** One answer, and everything else left open: only what follows from it alone is then certain. */
function factsWith(questionnaire: Questionnaire, item: Item, code: string): Facts {
  const { linkId } = item;
  const others = itemsOf(questionnaire).filter((other) => other.linkId !== linkId);
  const open = {
    items: new Set(others.map((other) => other.linkId)),
    findings: new Set(questionnaire.findings.map(({ id }) => id)),
  };
  const statuses = new Map<string, FindingStatus>();
  const answers = new Map([[linkId, answerOf(item, code)]]);
  const facts = { answers, terms: questionnaire.terms, statuses, open };
  for (const { id, met } of questionnaire.findings) {
    if (evaluate(met, facts) !== true) continue;
    statuses.set(id, "met");
    open.findings.delete(id);
  }
  return facts;
}
