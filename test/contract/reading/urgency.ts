import { hasBothLegs } from "./areas.ts";
import { type Counted, chosen, has, is, isAnswered, isKnown } from "./counted.ts";
import { type Finding, isMet } from "./row.ts";

// Section 5 of the contract, read by hand: urgency. Throughout, "item `code` or `code`" belongs
// together before "and", "or" and "with" are read, as everywhere in the tables.

function slowThroat(counted: Counted): boolean {
  return (
    is(counted, "speech", "a-little", "clearly") ||
    is(counted, "swallowing", "a-little", "clearly") ||
    has(counted, "head-signs", "tongue") ||
    has(counted, "weak-parts", "mouth-throat") ||
    is(counted, "first-place", "face-throat")
  );
}

function eyes(counted: Counted): boolean {
  return has(counted, "head-signs", "eyelids", "double-vision");
}

/** `crying-laughing` is no part of it. */
function head(counted: Counted): boolean {
  return (
    slowThroat(counted) ||
    has(counted, "weak-parts", "face") ||
    eyes(counted) ||
    is(counted, "breathing", "on-effort")
  );
}

function swallowingTrouble(counted: Counted): boolean {
  return is(counted, "swallowing", "a-little", "clearly");
}

function fastOnset(counted: Counted): boolean {
  return is(counted, "onset-speed", "minutes-hours", "days");
}

function fastCourse(counted: Counted): boolean {
  return is(counted, "course", "fast-worse");
}

function underFourWeeks(counted: Counted): boolean {
  return is(counted, "duration", "under-4-weeks");
}

/** "duration `under-4-weeks` or not known": not answered, or `not-sure`. */
function underFourWeeksOrNotKnown(counted: Counted): boolean {
  return underFourWeeks(counted) || !isKnown(counted, "duration");
}

/** "duration `1-6-months` or not known". */
function sixMonthsOrNotKnown(counted: Counted): boolean {
  return is(counted, "duration", "1-6-months") || !isKnown(counted, "duration");
}

/** "unless duration is `2-5-years` or `over-5-years`": a duration not known is no exception. */
function unlessForYears(counted: Counted): boolean {
  return !is(counted, "duration", "2-5-years", "over-5-years");
}

/** "has anything but `none`"; an unanswered list has nothing. */
function hasSign(counted: Counted, linkId: string): boolean {
  return chosen(counted, linkId).some((code) => code !== "none");
}

function isEmergency(counted: Counted): boolean {
  return (
    hasSign(counted, "emergency-signs") ||
    is(counted, "breathing", "at-rest-or-flat") ||
    (has(counted, "urgent-signs", "spreading-fast") && head(counted))
  );
}

function isSameDay(counted: Counted): boolean {
  const onEffort = is(counted, "breathing", "on-effort");

  // "duration `under-4-weeks` or not known, with onset-speed `minutes-hours` or `days`, or with
  // course `fast-worse`": the duration goes with both, since `fast-worse` alone is `within-days`.
  const fastAndRecent =
    underFourWeeksOrNotKnown(counted) && (fastOnset(counted) || fastCourse(counted));

  // "duration `under-4-weeks` with any of: onset-speed not known; side-at-start `both-equal`;
  // *head*; walking `clearly`; weak-parts in both legs": the duration goes with all five.
  const recentAndMore =
    underFourWeeks(counted) &&
    (!isKnown(counted, "onset-speed") ||
      is(counted, "side-at-start", "both-equal") ||
      head(counted) ||
      is(counted, "walking", "clearly") ||
      hasBothLegs(counted));

  return (
    hasSign(counted, "urgent-signs") ||
    fastAndRecent ||
    recentAndMore ||
    // "pain `back-to-leg` with weak-parts in both legs, and duration `under-4-weeks` or not known".
    (has(counted, "pain", "back-to-leg") &&
      hasBothLegs(counted) &&
      underFourWeeksOrNotKnown(counted)) ||
    (swallowingTrouble(counted) && is(counted, "weight-loss", "yes")) ||
    // "head-signs `eyelids` or `double-vision`, with speech `a-little` or `clearly`, swallowing
    // trouble or breathing `on-effort`": one of the eyes' signs and any one of the three.
    (eyes(counted) &&
      (is(counted, "speech", "a-little", "clearly") || swallowingTrouble(counted) || onEffort)) ||
    // "breathing `on-effort` with swallowing trouble or speech `clearly`": swallowing `a-little`
    // is enough, speech `a-little` is not.
    (onEffort && (swallowingTrouble(counted) || is(counted, "speech", "clearly")))
  );
}

/** The reasons of `within-days` that are about how it came and for how long it has been. */
function isWithinDaysByTempo(counted: Counted): boolean {
  const pains = has(counted, "pain", "in-weak-part", "severe-before-weakness");
  return (
    underFourWeeks(counted) ||
    fastCourse(counted) ||
    // "weakness `yes` or `not-sure`, with duration `1-6-months` or not known, and onset-speed
    // anything but `months` (not known too)": all three; `not-sure` and silence are not `months`.
    (is(counted, "weakness", "yes", "not-sure") &&
      sixMonthsOrNotKnown(counted) &&
      !is(counted, "onset-speed", "months")) ||
    // "duration `1-6-months` with side-at-start `both-equal` or weak-parts in both legs": here a
    // duration not known is not meant.
    (is(counted, "duration", "1-6-months") &&
      (is(counted, "side-at-start", "both-equal") || hasBothLegs(counted))) ||
    (has(counted, "pain", "severe-before-weakness") && sixMonthsOrNotKnown(counted)) ||
    // "feeling `clearly-numb` and pain `in-weak-part` or `severe-before-weakness`, with course
    // `in-steps`": numb, and either pain, and the course; neither pain is a reason without the rest.
    (is(counted, "feeling", "clearly-numb") && pains && is(counted, "course", "in-steps")) ||
    // "feeling `slightly-odd` or `clearly-numb` and pain [...], with duration `6-12-months` and
    // onset-speed `minutes-hours` or `days`": all four.
    (is(counted, "feeling", "slightly-odd", "clearly-numb") &&
      pains &&
      is(counted, "duration", "6-12-months") &&
      fastOnset(counted)) ||
    (is(counted, "course", "comes-and-goes") && is(counted, "onset-speed", "minutes-hours")) ||
    (is(counted, "age-at-start", "under-18") && unlessForYears(counted)) ||
    (has(counted, "background", "cancer") && unlessForYears(counted))
  );
}

/** The reasons of `within-days` that are about walking. */
function isWithinDaysByWalking(counted: Counted): boolean {
  return (
    is(counted, "walking", "clearly") ||
    // "walking `a-little` with any of: [...]; weakness not known": not answered, or `not-sure`.
    (is(counted, "walking", "a-little") &&
      (is(counted, "stiffness", "a-bit", "a-lot") ||
        is(counted, "feeling", "slightly-odd", "clearly-numb") ||
        has(counted, "other-symptoms", "clumsy", "numbness") ||
        !isKnown(counted, "weakness")))
  );
}

function isWithinDays(counted: Counted, findings: Finding[]): boolean {
  return (
    head(counted) ||
    has(counted, "weak-parts", "neck") ||
    is(counted, "first-place", "neck") ||
    is(counted, "weight-loss", "yes") ||
    isMet(findings, "marked-stiffness") ||
    (has(counted, "pain", "back-to-leg") && hasBothLegs(counted)) ||
    // Breathing that was not answered is not meant: the row names `not-sure` alone.
    is(counted, "breathing", "not-sure") ||
    isWithinDaysByTempo(counted) ||
    isWithinDaysByWalking(counted)
  );
}

function isIfItLasts(counted: Counted): boolean {
  return (
    is(counted, "weakness", "no") &&
    isAnswered(counted, "emergency-signs") &&
    isAnswered(counted, "urgent-signs") &&
    isKnown(counted, "speech") &&
    isKnown(counted, "swallowing") &&
    isKnown(counted, "breathing") &&
    isKnown(counted, "weight-loss") &&
    has(counted, "head-signs", "none") &&
    is(counted, "walking", "no") &&
    isAnswered(counted, "other-symptoms") &&
    !has(
      counted,
      "other-symptoms",
      "clumsy",
      "numbness",
      "thinning",
      "shaking",
      "locking",
      "not-sure",
    )
  );
}

/** "**urgency** - the first that holds". */
export function readUrgency(counted: Counted, findings: Finding[]): string {
  if (isEmergency(counted)) {
    return "emergency";
  }
  if (isSameDay(counted)) {
    return "same-day";
  }
  if (isWithinDays(counted, findings)) {
    return "within-days";
  }
  if (isIfItLasts(counted)) {
    return "if-it-lasts";
  }
  return "see-doctor";
}
