import type { AskedQuestionnaire, Urgency } from "../questionnaire/schema.ts";
import type { Answers } from "./answer.ts";
import { holds } from "./condition.ts";
import { relevantAnswers } from "./path.ts";

const TODAY = ["emergency", "same-day"] as const;

const SOON = [...TODAY, "within-days"] as const;

/**
 * How soon to be seen, from what cannot wait to what can. A questionnaire tries them in this order, but for the last two:
 * to see a doctor is what holds where nothing else does.
 */
export const SOONEST_FIRST: readonly Urgency[] = [...SOON, "see-doctor", "if-it-lasts"];

/** To be seen sooner than at an ordinary visit. */
export type Soon = (typeof SOON)[number];

/** Whether help is needed today. */
export function isToday(urgency: Urgency): boolean {
  return TODAY.some((code) => code === urgency);
}

/** Whether somebody is to be seen sooner than at an ordinary visit. */
export function isSoon(urgency: Urgency): urgency is Soon {
  return SOON.some((code) => code === urgency);
}

/** Whether the answers call for emergency help; that hangs on answers alone, so it is known before anything is judged. */
export function isEmergency(questionnaire: AskedQuestionnaire, answers: Answers): boolean {
  const { terms, urgency } = questionnaire;
  const facts = { answers: relevantAnswers(questionnaire, answers), terms };
  return urgency.some(
    ({ code, reasons = [] }) =>
      code === "emergency" && reasons.some(({ when }) => holds(when, facts)),
  );
}
