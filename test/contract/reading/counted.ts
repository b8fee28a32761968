import { type Answers, ITEMS, MOVEMENTS } from "./items.ts";

// Sections 1 and 2 of the contract, read by hand: what is answered, what is known, what is enabled.

/** The answers that count: of enabled items only, and never an empty one. */
export type Counted = ReadonlyMap<string, string | readonly string[]>;

/** Answered at all; `not-sure` "is an answer of its own". */
export function isAnswered(counted: Counted, linkId: string): boolean {
  return counted.has(linkId);
}

/** The single-choice item is answered with one of these codes. */
export function is(counted: Counted, linkId: string, ...codes: string[]): boolean {
  const answer = counted.get(linkId);
  return typeof answer === "string" && codes.includes(answer);
}

/** The codes chosen in a multi; none at all when it is not answered. */
export function chosen(counted: Counted, linkId: string): readonly string[] {
  const answer = counted.get(linkId);
  return answer === undefined || typeof answer === "string" ? [] : answer;
}

/** The multi holds at least one of these codes. */
export function has(counted: Counted, linkId: string, ...codes: string[]): boolean {
  return chosen(counted, linkId).some((code) => codes.includes(code));
}

/** "**known** means answered with anything but `not-sure`", so `none` is known. */
export function isKnown(counted: Counted, linkId: string): boolean {
  return (
    isAnswered(counted, linkId) &&
    !is(counted, linkId, "not-sure") &&
    !has(counted, linkId, "not-sure")
  );
}

const ALWAYS_ENABLED = [
  "emergency-signs",
  "urgent-signs",
  "weakness",
  "speech",
  "swallowing",
  "breathing",
  "head-signs",
  "weight-loss",
  "walking",
  "main-problem",
];

/** The column "enabled when"; `before` holds what counts of the items above this one. */
export function isEnabled(linkId: string, before: Counted): boolean {
  if (ALWAYS_ENABLED.includes(linkId)) {
    return true;
  }
  if (linkId === "other-symptoms") {
    return is(before, "weakness", "no", "only-tired", "only-painful");
  }

  // "W = weakness is `yes` or `not-sure`": an unanswered weakness enables neither side.
  const w = is(before, "weakness", "yes", "not-sure");

  for (const movement of MOVEMENTS) {
    if (linkId === `${movement}-left` || linkId === `${movement}-right`) {
      return w && has(before, "movements", movement);
    }
  }
  if (linkId === "numb-places" || linkId === "numb-side" || linkId === "numb-at-night") {
    return w && is(before, "feeling", "slightly-odd", "clearly-numb");
  }
  if (linkId === "immunoglobulin-effect") {
    return w && has(before, "treatments", "immunoglobulin");
  }
  if (linkId === "steroid-effect") {
    return w && has(before, "treatments", "steroids");
  }
  if (linkId === "surgery-effect") {
    return w && has(before, "treatments", "surgery-or-splint");
  }
  return w;
}

/**
 * "A condition reads only items that are themselves enabled, in table order." What is empty does not
 * count: "`null` (or `[]`, or `""`) means asked and left empty"; "absent and empty are alike".
 */
export function countAnswers(answers: Answers): Counted {
  const counted = new Map<string, string | readonly string[]>();
  for (const { linkId } of ITEMS) {
    const answer = Object.hasOwn(answers, linkId) ? answers[linkId] : undefined;
    if (answer === undefined || answer === null || answer.length === 0) {
      continue;
    }
    if (isEnabled(linkId, counted)) {
      counted.set(linkId, answer);
    }
  }
  return counted;
}
