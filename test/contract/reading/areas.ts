import { type Counted, has, is, isKnown } from "./counted.ts";
import { ARM_PARTS, bothSides, LEG_PARTS, MOVEMENTS, SIDES } from "./items.ts";

// Section 3 of the contract, read by hand: nerve areas.

/** The nerve group of each movement. */
export const NERVE_GROUP: Readonly<Record<string, string>> = {
  "finger-lift": "radial",
  "wrist-lift": "radial",
  "thumb-up": "median",
  "round-pinch": "median",
  "finger-spread": "ulnar",
  "key-pinch": "ulnar",
  grip: "hand-unsorted",
  "finger-bend": "hand-unsorted",
  "elbow-bend": "other-arm",
  "arm-lift": "other-arm",
  "foot-lift": "peroneal",
  tiptoe: "tibial",
  "thigh-lift": "other-leg",
};

/** The side items that are `clearly` or `cannot`, in page order. */
export function weakSides(counted: Counted): string[] {
  return bothSides(MOVEMENTS).filter((linkId) => is(counted, linkId, "clearly", "cannot"));
}

/** A part of the arm of that side is weak. */
export function hasArmPart(counted: Counted, side: string): boolean {
  return has(counted, "weak-parts", ...ARM_PARTS.map((part) => `${part}-${side}`));
}

/** A part of the leg of that side is weak. */
export function hasLegPart(counted: Counted, side: string): boolean {
  return has(counted, "weak-parts", ...LEG_PARTS.map((part) => `${part}-${side}`));
}

/**
 * "weak-parts in both legs": a part of the left leg and a part of the right leg, not necessarily the
 * same part (the reading in which more people are told to come sooner).
 */
export function hasBothLegs(counted: Counted): boolean {
  return hasLegPart(counted, "left") && hasLegPart(counted, "right");
}

/** The number of limbs (left arm, right arm, left leg, right leg) that `weak-parts` touches. */
function weakLimbs(counted: Counted): number {
  return [
    hasArmPart(counted, "left"),
    hasArmPart(counted, "right"),
    hasLegPart(counted, "left"),
    hasLegPart(counted, "right"),
  ].filter((limb) => limb).length;
}

/** The limb rule: "parts of two or more different limbs". */
function limbRuleHolds(counted: Counted): boolean {
  return weakLimbs(counted) >= 2;
}

function countAreas(counted: Counted): number {
  const pairs = new Set<string>();
  for (const side of SIDES) {
    for (const movement of MOVEMENTS) {
      if (is(counted, `${movement}-${side}`, "clearly", "cannot")) {
        pairs.add(`${NERVE_GROUP[movement]} ${side}`);
      }
    }
    // "`hand-unsorted` counts only on a side that has no median or ulnar pair": a pair is one with
    // a `clearly` or `cannot`; a median movement that was chosen and found `same` makes none.
    // "and whose `wrist-lift` is not `clearly` or `cannot`": of that side alone, and `wrist-lift`
    // alone; a weak `finger-lift` on the same side leaves the grip an area of its own. A wrist-lift
    // that is not-sure, not answered or not chosen "is not `clearly` or `cannot`".
    if (
      pairs.has(`median ${side}`) ||
      pairs.has(`ulnar ${side}`) ||
      is(counted, `wrist-lift-${side}`, "clearly", "cannot")
    ) {
      pairs.delete(`hand-unsorted ${side}`);
    }
  }
  return limbRuleHolds(counted) ? Math.max(2, pairs.size) : pairs.size;
}

function everyChosenSideIsKnown(counted: Counted): boolean {
  return MOVEMENTS.filter((movement) => has(counted, "movements", movement)).every((movement) =>
    SIDES.every((side) => isKnown(counted, `${movement}-${side}`)),
  );
}

/** The status of `two-nerve-areas`. */
export function nerveAreasStatus(counted: Counted): string {
  const areas = countAreas(counted);
  if (areas >= 2) {
    return "met";
  }
  // "areas = 1 and every side of every chosen movement is known": a `not-sure` or absent side of a
  // chosen movement leaves it unknown. Weak-parts need not be known here: section 1 names
  // "`two-nerve-areas` with one area and every chosen movement known" where silence is read as no.
  if (areas === 1 && everyChosenSideIsKnown(counted)) {
    return "not-met";
  }
  // "or when `movements` is exactly `none`, weak-parts is known and the limb rule gives nothing":
  // weak-parts `none` is known; not-sure and not answered are not.
  if (
    has(counted, "movements", "none") &&
    isKnown(counted, "weak-parts") &&
    !limbRuleHolds(counted)
  ) {
    return "not-met";
  }
  // Everything else, also movements chosen of which no side is `clearly` or `cannot`.
  return "unknown";
}
