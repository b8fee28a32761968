import type { Urgency } from "../questionnaire/schema.ts";

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
