import { hasArmPart, hasLegPart, nerveAreasStatus, weakSides } from "./areas.ts";
import { type Counted, is, isKnown } from "./counted.ts";
import { SIDES } from "./items.ts";
import { softPointers, strongPointers } from "./pointers.ts";
import { because, type Finding, row } from "./row.ts";

// Section 4 of the contract, read by hand: core and supportive findings, and the order of all.

function nerveAreasRow(counted: Counted): Finding {
  // "for `two-nerve-areas`: `weak-parts`, `movements` and the sides that are `clearly` or
  // `cannot`", whatever the status; the other sides are never listed. Weak-parts and movements are
  // listed where they were answered, as in every row; in page order too.
  return {
    id: "two-nerve-areas",
    kind: "core",
    status: nerveAreasStatus(counted),
    because: because(counted, ["weak-parts", "movements", ...weakSides(counted)]),
  };
}

function coreFindings(counted: Counted): Finding[] {
  return [
    row(counted, "core", "over-one-month", ["duration"], {
      met: isKnown(counted, "duration") && !is(counted, "duration", "under-4-weeks"),
      notMet: is(counted, "duration", "under-4-weeks"),
    }),
    row(counted, "core", "slow-or-stepwise", ["course"], {
      met: is(counted, "course", "slowly-worse", "in-steps"),
      notMet: is(counted, "course", "same", "comes-and-goes", "better", "fast-worse"),
    }),
    row(counted, "core", "one-sided-start", ["side-at-start"], {
      met: is(counted, "side-at-start", "left", "right", "both-one-worse"),
      notMet: is(counted, "side-at-start", "both-equal"),
    }),
    nerveAreasRow(counted),
    row(counted, "core", "feeling-spared", ["feeling"], {
      met: is(counted, "feeling", "normal"),
      unclear: is(counted, "feeling", "slightly-odd"),
      notMet: is(counted, "feeling", "clearly-numb"),
    }),
  ];
}

function handOrFootFirst(counted: Counted): Finding {
  const met = is(counted, "first-place", "hand", "forearm-wrist", "foot-ankle");
  return row(counted, "supportive", "hand-or-foot-first", ["first-place"], {
    met,
    // "any other known place", `elsewhere` too.
    notMet: isKnown(counted, "first-place") && !met,
  });
}

function armsNotLegs(counted: Counted): Finding {
  const arm = SIDES.some((side) => hasArmPart(counted, side));
  const leg = SIDES.some((side) => hasLegPart(counted, side));
  // Neither arm nor leg (only the neck, `none`, `not-sure`) stays unknown.
  return row(counted, "supportive", "arms-not-legs", ["weak-parts"], {
    met: arm && !leg,
    notMet: leg,
  });
}

function unevenFingers(counted: Counted): Finding {
  // The row reads the answer and the two sides; `movements` only enables the sides.
  const reads = ["finger-lift-left", "finger-lift-right", "uneven-fingers"];
  const weakLift =
    is(counted, "finger-lift-left", "clearly", "cannot") ||
    is(counted, "finger-lift-right", "clearly", "cannot");
  return row(counted, "supportive", "uneven-fingers", reads, {
    met: is(counted, "uneven-fingers", "yes") || weakLift,
    // "answered or not": an unanswered finger-lift side does not keep this from being not-met.
    notMet: is(counted, "uneven-fingers", "no") && !weakLift,
  });
}

function crampsOrTwitching(counted: Counted): Finding {
  const met =
    is(counted, "cramps", "often", "sometimes") ||
    is(counted, "twitching", "weak-part", "weak-part-and-elsewhere");
  return row(counted, "supportive", "cramps-or-twitching", ["cramps", "twitching"], {
    met,
    // "both known, neither so": `elsewhere-only` is known.
    notMet: isKnown(counted, "cramps") && isKnown(counted, "twitching") && !met,
  });
}

function weakNotThin(counted: Counted): Finding {
  const sixMonthsOrMore = is(
    counted,
    "duration",
    "6-12-months",
    "1-2-years",
    "2-5-years",
    "over-5-years",
  );
  return row(counted, "supportive", "weak-not-thin", ["duration", "thinning"], {
    met: is(counted, "thinning", "no") && sixMonthsOrMore,
    notMet: is(counted, "thinning", "yes"),
  });
}

function supportiveFindings(counted: Counted): Finding[] {
  return [
    handOrFootFirst(counted),
    armsNotLegs(counted),
    unevenFingers(counted),
    crampsOrTwitching(counted),
    weakNotThin(counted),
    row(counted, "supportive", "worse-in-cold", ["cold"], {
      met: is(counted, "cold", "clearly"),
      unclear: is(counted, "cold", "a-bit"),
      notMet: is(counted, "cold", "no"),
    }),
    row(counted, "supportive", "low-reflexes", ["reflexes"], {
      met: is(counted, "reflexes", "low"),
      // `not-told` is neither, so unknown.
      notMet: is(counted, "reflexes", "normal", "brisk"),
    }),
    row(counted, "supportive", "better-on-immunoglobulin", ["immunoglobulin-effect"], {
      met: is(counted, "immunoglobulin-effect", "better"),
      notMet: is(counted, "immunoglobulin-effect", "no-change", "worse"),
    }),
  ];
}

/** "Order is fixed, as listed." */
export function readFindings(counted: Counted): Finding[] {
  return [
    ...coreFindings(counted),
    ...supportiveFindings(counted),
    ...strongPointers(counted),
    ...softPointers(counted),
  ];
}
