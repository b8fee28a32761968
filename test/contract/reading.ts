// A second, hand-coded reading of the questionnaire contract (1.1.0, sections 1 to 5). It shares
// nothing with the rule engine, so that the two can be held against each other. Each section has a
// file in `reading`. Where a sentence of the contract can be read in two ways, the comment quotes it
// and says which reading is taken.

import { type Counted, countAnswers, isEnabled } from "./reading/counted.ts";
import { readFindings } from "./reading/findings.ts";
import { type Answers, ITEMS } from "./reading/items.ts";
import { readPattern } from "./reading/pattern.ts";
import type { Finding } from "./reading/row.ts";
import { readUrgency } from "./reading/urgency.ts";

export type Reading = { urgency: string; pattern: string; findings: Finding[] };

/** The result of a record. */
export function assessByHand(answers: Answers): Reading {
  const counted = countAnswers(answers);
  const findings = readFindings(counted);
  return {
    urgency: readUrgency(counted, findings),
    pattern: readPattern(counted, findings),
    findings,
  };
}

/** The linkIds of the items that are enabled, answered or not, in page order. */
export function askedByHand(answers: Answers): string[] {
  const counted = countAnswers(answers);
  return ITEMS.map(({ linkId }) => linkId).filter((linkId) => isEnabled(linkId, counted));
}

/** What was answered, "not sure" included, to the items that are enabled. */
export function answeredByHand(answers: Answers): Counted {
  return countAnswers(answers);
}
