// A second, hand-coded reading of the questionnaire contract (sections 1 to 5). It shares nothing
// with the rule engine, so that the two can be held against each other. Where a sentence of the
// contract can be read in two ways, the comment quotes it and says which reading is taken.

export type Answers = Readonly<Record<string, string | readonly string[] | null>>;

export type Finding = { id: string; kind: string; status: string; because: string[] };

export type Reading = { urgency: string; pattern: string; findings: Finding[] };

export type Item = {
  linkId: string;
  page: string;
  type: "single" | "multi" | "text";
  codes: string[];
  required: boolean;
};

// ---------------------------------------------------------------------------------------------
// Section 2: pages and items, in page order
// ---------------------------------------------------------------------------------------------

/** "Every single-choice item ends with `not-sure`". */
function single(page: string, linkId: string, codes: string[]): Item {
  return { linkId, page, type: "single", codes: [...codes, "not-sure"], required: false };
}

/** "(no `not-sure`)" on a single-choice item. */
function singleNoNotSure(page: string, linkId: string, codes: string[]): Item {
  return { linkId, page, type: "single", codes, required: false };
}

/** "and every multi with `none` and `not-sure`". */
function multi(page: string, linkId: string, codes: string[]): Item {
  return { linkId, page, type: "multi", codes: [...codes, "none", "not-sure"], required: false };
}

/** "(multi, required, no `not-sure`)": the two lists of signs. */
function signs(page: string, linkId: string, codes: string[]): Item {
  return { linkId, page, type: "multi", codes: [...codes, "none"], required: true };
}

function text(page: string, linkId: string): Item {
  return { linkId, page, type: "text", codes: [], required: false };
}

/** The parts in order; "the background part is optional". */
export const PARTS: readonly (readonly [string, boolean])[] = [
  ["safety", false],
  ["story", false],
  ["where", false],
  ["feeling", false],
  ["muscles", false],
  ["background", true],
];

const ARM_PARTS = ["hand", "forearm", "upper-arm", "shoulder"];
const LEG_PARTS = ["hip-thigh", "lower-leg", "foot"];

const MOVEMENTS = [
  "finger-lift",
  "wrist-lift",
  "thumb-up",
  "round-pinch",
  "finger-spread",
  "key-pinch",
  "grip",
  "elbow-bend",
  "arm-lift",
  "foot-lift",
  "tiptoe",
  "thigh-lift",
];

const SIDES = ["left", "right"];

function bothSides(names: string[]): string[] {
  return names.flatMap((name) => SIDES.map((side) => `${name}-${side}`));
}

/** "one page each [...] a pair for each movement chosen": one page a movement, two items on it. */
function sidePages(): Item[] {
  return MOVEMENTS.flatMap((movement) =>
    SIDES.map((side) =>
      single(movement, `${movement}-${side}`, ["same", "a-bit", "clearly", "cannot"]),
    ),
  );
}

export const ITEMS: Item[] = [
  signs("emergency", "emergency-signs", [
    "stroke-signs",
    "sudden-weakness-today",
    "breathing-at-rest",
    "cannot-swallow",
    "cannot-walk",
    "bladder-bowel-saddle",
    "neck-back-injury",
    "chest-pain",
    "fainting-fit-confusion-headache",
  ]),
  signs("urgent", "urgent-signs", [
    "spreading-fast",
    "limb-worse-in-days",
    "sudden-weakness-this-week",
    "hands-and-walking",
    "sudden-pain-or-fever",
    "limb-injury",
    "cancer-and-spine",
  ]),
  {
    ...single("weakness", "weakness", ["yes", "only-tired", "only-painful", "no"]),
    required: true,
  },
  multi("instead", "other-symptoms", [
    "clumsy",
    "twitching",
    "cramps",
    "numbness",
    "pain",
    "tiredness",
    "thinning",
  ]),
  single("throat", "speech", ["clearly", "a-little", "no"]),
  single("throat", "swallowing", ["clearly", "a-little", "no"]),
  single("breathing", "breathing", ["at-rest-or-flat", "on-effort", "no"]),
  multi("head", "head-signs", ["tongue", "eyelids", "double-vision", "crying-laughing"]),
  single("head", "weight-loss", ["yes", "no"]),
  single("start", "first-place", [
    "hand",
    "forearm-wrist",
    "upper-arm-shoulder",
    "foot-ankle",
    "thigh-hip",
    "neck",
    "face-throat",
    "elsewhere",
  ]),
  single("start", "side-at-start", ["left", "right", "both-one-worse", "both-equal"]),
  single("time", "duration", [
    "under-4-weeks",
    "1-6-months",
    "6-12-months",
    "1-2-years",
    "2-5-years",
    "over-5-years",
  ]),
  text("time", "onset-date"),
  single("course", "onset-speed", ["minutes-hours", "days", "weeks", "months"]),
  single("course", "course", [
    "slowly-worse",
    "in-steps",
    "same",
    "comes-and-goes",
    "better",
    "fast-worse",
  ]),
  multi("body", "weak-parts", [
    ...bothSides(ARM_PARTS),
    ...bothSides(LEG_PARTS),
    "neck",
    "face",
    "mouth-throat",
  ]),
  multi("movements", "movements", MOVEMENTS),
  ...sidePages(),
  single("fingers", "uneven-fingers", ["yes", "no"]),
  single("feeling", "feeling", ["normal", "slightly-odd", "clearly-numb"]),
  multi("numbness", "numb-places", [
    "thumb-index-middle",
    "ring-little",
    "back-of-hand",
    "both-feet",
    "elsewhere",
  ]),
  single("numbness", "numb-at-night", ["yes", "no"]),
  multi("pain", "pain", ["neck-to-arm", "severe-before-weakness", "back-to-leg", "in-weak-part"]),
  single("muscles", "cramps", ["often", "sometimes", "no"]),
  single("muscles", "twitching", ["weak-part", "elsewhere-only", "no"]),
  single("muscles", "thinning", ["yes", "no"]),
  single("cold", "cold", ["clearly", "a-bit", "no"]),
  multi("cold", "tiring", ["while-using", "worse-later-in-day"]),
  single("tone", "stiffness", ["a-lot", "a-bit", "no"]),
  singleNoNotSure("tone", "reflexes", ["low", "normal", "brisk", "not-told"]),
  multi("tasks", "daily-tasks", [
    "buttons",
    "keys",
    "jars",
    "writing",
    "typing-phone",
    "cutlery",
    "dropping-things",
    "tripping",
    "stairs",
    "other",
  ]),
  multi("background", "background", [
    "injury-or-pressure",
    "family",
    "since-childhood",
    "diabetes",
    "cancer",
    "polio",
    "autoimmune",
    "recent-infection",
    "alcohol",
    "lead-or-chemicals",
    "statins",
  ]),
  single("person", "age-at-start", ["under-18", "18-29", "30-49", "50-69", "70-plus"]),
  singleNoNotSure("person", "sex", ["female", "male", "other"]),
  singleNoNotSure("person", "handedness", ["right", "left", "both"]),
  multi("told", "told-before", [
    "carpal-tunnel",
    "ulnar",
    "radial",
    "pinched-nerve",
    "als-mnd",
    "cidp",
    "mmn",
    "other",
  ]),
  multi("tests", "tests-before", [
    "nerve-conduction-emg",
    "mri",
    "ultrasound",
    "antibodies",
    "lumbar-puncture",
  ]),
  multi("treatment", "treatments", [
    "immunoglobulin",
    "steroids",
    "plasma-exchange",
    "surgery-or-splint",
  ]),
  single("treatment", "immunoglobulin-effect", ["better", "no-change", "worse"]),
  single("treatment", "steroid-effect", ["better", "no-change", "worse"]),
  text("words", "main-problem"),
];

// ---------------------------------------------------------------------------------------------
// Sections 1 and 2: what is answered, and what is enabled
// ---------------------------------------------------------------------------------------------

/** The answers that count: of enabled items only, and never an empty one. */
type Counted = ReadonlyMap<string, string | readonly string[]>;

/** "`null` (or `[]`, or `""`) means asked and left empty"; "absent and empty are alike". */
function isEmpty(answer: string | readonly string[] | null | undefined): boolean {
  return answer === undefined || answer === null || answer.length === 0;
}

/** Answered at all; `not-sure` "is an answer of its own". */
function isAnswered(counted: Counted, linkId: string): boolean {
  return counted.has(linkId);
}

/** The single-choice item is answered with one of these codes. */
function is(counted: Counted, linkId: string, ...codes: string[]): boolean {
  const answer = counted.get(linkId);
  return typeof answer === "string" && codes.includes(answer);
}

/** The codes chosen in a multi; none at all when it is not answered. */
function chosen(counted: Counted, linkId: string): readonly string[] {
  const answer = counted.get(linkId);
  return answer === undefined || typeof answer === "string" ? [] : answer;
}

/** The multi holds at least one of these codes. */
function has(counted: Counted, linkId: string, ...codes: string[]): boolean {
  return chosen(counted, linkId).some((code) => codes.includes(code));
}

/** "**known** means answered with anything but `not-sure`", so `none` is known. */
function isKnown(counted: Counted, linkId: string): boolean {
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
  "main-problem",
];

/** The column "enabled when"; `before` holds what counts of the items above this one. */
function isEnabled(linkId: string, before: Counted): boolean {
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
  if (linkId === "numb-places" || linkId === "numb-at-night") {
    return w && is(before, "feeling", "slightly-odd", "clearly-numb");
  }
  if (linkId === "immunoglobulin-effect") {
    return w && has(before, "treatments", "immunoglobulin");
  }
  if (linkId === "steroid-effect") {
    return w && has(before, "treatments", "steroids");
  }
  return w;
}

/** "A condition reads only items that are themselves enabled, in table order." */
function countAnswers(answers: Answers): Counted {
  const counted = new Map<string, string | readonly string[]>();
  for (const { linkId } of ITEMS) {
    const answer = Object.hasOwn(answers, linkId) ? answers[linkId] : undefined;
    if (answer === undefined || answer === null || isEmpty(answer)) {
      continue;
    }
    if (isEnabled(linkId, counted)) {
      counted.set(linkId, answer);
    }
  }
  return counted;
}

// ---------------------------------------------------------------------------------------------
// Section 3: nerve areas
// ---------------------------------------------------------------------------------------------

const NERVE_GROUP: Readonly<Record<string, string>> = {
  "finger-lift": "radial",
  "wrist-lift": "radial",
  "thumb-up": "median",
  "round-pinch": "median",
  "finger-spread": "ulnar",
  "key-pinch": "ulnar",
  grip: "hand-unsorted",
  "elbow-bend": "other-arm",
  "arm-lift": "other-arm",
  "foot-lift": "peroneal",
  tiptoe: "tibial",
  "thigh-lift": "other-leg",
};

/** The side items that are `clearly` or `cannot`, in page order. */
function weakSides(counted: Counted): string[] {
  return bothSides(MOVEMENTS).filter((linkId) => is(counted, linkId, "clearly", "cannot"));
}

function hasArmPart(counted: Counted, side: string): boolean {
  return has(counted, "weak-parts", ...ARM_PARTS.map((part) => `${part}-${side}`));
}

function hasLegPart(counted: Counted, side: string): boolean {
  return has(counted, "weak-parts", ...LEG_PARTS.map((part) => `${part}-${side}`));
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
    if (pairs.has(`median ${side}`) || pairs.has(`ulnar ${side}`)) {
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

function nerveAreasStatus(counted: Counted): string {
  const areas = countAreas(counted);
  if (areas >= 2) {
    return "met";
  }
  // "areas = 1 and every side of every chosen movement is known": a `not-sure` or absent side of a
  // chosen movement leaves it unknown; weak-parts need not be answered.
  if (areas === 1 && everyChosenSideIsKnown(counted)) {
    return "not-met";
  }
  // "when `movements` is exactly `none` and the limb rule gives nothing": it gives nothing also
  // when weak-parts is not-sure or not answered.
  if (has(counted, "movements", "none") && !limbRuleHolds(counted)) {
    return "not-met";
  }
  // Everything else, also movements chosen of which no side is `clearly` or `cannot`.
  return "unknown";
}

// ---------------------------------------------------------------------------------------------
// Section 4: findings
// ---------------------------------------------------------------------------------------------

/**
 * "`because` = the linkIds, in page order, of enabled and answered items that the row reads": all
 * that the row reads, not only the answers that decided; `not-sure` is an answer too.
 */
function because(counted: Counted, reads: string[]): string[] {
  return ITEMS.map((item) => item.linkId).filter(
    (linkId) => reads.includes(linkId) && isAnswered(counted, linkId),
  );
}

/** One row: "What is not met, unclear or not-met by the tables is `unknown`." */
function row(
  counted: Counted,
  kind: string,
  id: string,
  reads: string[],
  when: { met: boolean; unclear?: boolean; notMet: boolean },
): Finding {
  let status = "unknown";
  if (when.met) {
    status = "met";
  } else if (when.unclear === true) {
    status = "unclear";
  } else if (when.notMet) {
    status = "not-met";
  }
  return { id, kind, status, because: because(counted, reads) };
}

function nerveAreasRow(counted: Counted): Finding {
  // "for `two-nerve-areas`: `weak-parts`, `movements` and the sides that are `clearly` or
  // `cannot`", whatever the status; the other sides are never listed.
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
  const met = is(counted, "cramps", "often", "sometimes") || is(counted, "twitching", "weak-part");
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

/** A pointer is "listed only when met". */
function pointer(
  counted: Counted,
  kind: string,
  id: string,
  reads: string[],
  met: boolean,
): Finding[] {
  return met ? [{ id, kind, status: "met", because: because(counted, reads) }] : [];
}

function strongPointers(counted: Counted): Finding[] {
  const kind = "strong-pointer";
  return [
    ...pointer(
      counted,
      kind,
      "equal-start",
      ["side-at-start"],
      is(counted, "side-at-start", "both-equal"),
    ),
    ...pointer(counted, kind, "clearly-numb", ["feeling"], is(counted, "feeling", "clearly-numb")),
    ...pointer(
      counted,
      kind,
      "speech-or-swallowing",
      ["speech", "swallowing", "head-signs", "first-place", "weak-parts"],
      is(counted, "speech", "clearly") ||
        is(counted, "swallowing", "clearly") ||
        has(counted, "head-signs", "tongue") ||
        is(counted, "first-place", "face-throat") ||
        has(counted, "weak-parts", "mouth-throat"),
    ),
    ...pointer(
      counted,
      kind,
      "marked-stiffness",
      ["stiffness", "reflexes"],
      is(counted, "stiffness", "a-lot") ||
        (is(counted, "stiffness", "a-bit") && is(counted, "reflexes", "brisk")),
    ),
    ...pointer(
      counted,
      kind,
      "sudden-start",
      ["onset-speed"],
      is(counted, "onset-speed", "minutes-hours", "days"),
    ),
  ];
}

function softPointers(counted: Counted): Finding[] {
  const soft = (id: string, reads: string[], met: boolean): Finding[] =>
    pointer(counted, "soft-pointer", id, reads, met);
  const background = (code: string): Finding[] =>
    soft(code, ["background"], has(counted, "background", code));
  return [
    ...soft("thigh-or-hip-first", ["first-place"], is(counted, "first-place", "thigh-hip")),
    ...soft("comes-and-goes", ["course"], is(counted, "course", "comes-and-goes")),
    ...soft("getting-better", ["course"], is(counted, "course", "better")),
    ...soft("night-numbness", ["numb-at-night"], is(counted, "numb-at-night", "yes")),
    ...soft(
      "numb-fingers",
      ["numb-places"],
      has(counted, "numb-places", "thumb-index-middle", "ring-little", "back-of-hand"),
    ),
    ...soft("neck-to-arm-pain", ["pain"], has(counted, "pain", "neck-to-arm")),
    ...soft("pain-before-weakness", ["pain"], has(counted, "pain", "severe-before-weakness")),
    ...soft(
      "eyelids-or-double-vision",
      ["head-signs"],
      has(counted, "head-signs", "eyelids", "double-vision"),
    ),
    ...soft("varies-through-day", ["tiring"], has(counted, "tiring", "worse-later-in-day")),
    ...soft("emotional-outbursts", ["head-signs"], has(counted, "head-signs", "crying-laughing")),
    ...soft(
      "slight-speech-or-swallowing",
      ["speech", "swallowing"],
      is(counted, "speech", "a-little") || is(counted, "swallowing", "a-little"),
    ),
    ...soft("breathless", ["breathing"], is(counted, "breathing", "on-effort")),
    ...soft("weight-loss", ["weight-loss"], is(counted, "weight-loss", "yes")),
    ...soft("brisk-reflexes", ["reflexes"], is(counted, "reflexes", "brisk")),
    ...background("injury-or-pressure"),
    ...background("family"),
    ...background("since-childhood"),
    ...background("polio"),
    ...background("lead-or-chemicals"),
    ...soft("young-start", ["age-at-start"], is(counted, "age-at-start", "under-18")),
  ];
}

/** "Order is fixed, as listed." */
function readFindings(counted: Counted): Finding[] {
  return [
    ...coreFindings(counted),
    ...supportiveFindings(counted),
    ...strongPointers(counted),
    ...softPointers(counted),
  ];
}

function isMet(findings: Finding[], id: string): boolean {
  return findings.some((finding) => finding.id === id && finding.status === "met");
}

// ---------------------------------------------------------------------------------------------
// Section 5: urgency
// ---------------------------------------------------------------------------------------------

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

  // "onset-speed `minutes-hours` or `days`, or course `fast-worse`, with duration `under-4-weeks`
  // or not known": the duration goes with both.
  const fastAndRecent =
    (fastOnset(counted) || fastCourse(counted)) &&
    (underFourWeeks(counted) || !isKnown(counted, "duration"));

  // "duration `under-4-weeks`, with onset-speed not known, or side-at-start `both-equal`, or
  // *head*": the duration goes with all three.
  const recentAndMore =
    underFourWeeks(counted) &&
    (!isKnown(counted, "onset-speed") ||
      is(counted, "side-at-start", "both-equal") ||
      head(counted));

  return (
    hasSign(counted, "urgent-signs") ||
    fastAndRecent ||
    recentAndMore ||
    (swallowingTrouble(counted) && is(counted, "weight-loss", "yes")) ||
    // "head-signs `eyelids` or `double-vision`, with swallowing trouble or breathing `on-effort`":
    // one of the first two and one of the last two.
    (eyes(counted) && (swallowingTrouble(counted) || onEffort)) ||
    (is(counted, "swallowing", "clearly") && onEffort)
  );
}

function isWithinDays(counted: Counted, findings: Finding[]): boolean {
  return (
    head(counted) ||
    has(counted, "weak-parts", "neck") ||
    is(counted, "first-place", "neck") ||
    is(counted, "weight-loss", "yes") ||
    underFourWeeks(counted) ||
    fastCourse(counted) ||
    (is(counted, "duration", "1-6-months") && fastOnset(counted)) ||
    isMet(findings, "marked-stiffness") ||
    // "weak-parts in both legs": a part of the left leg and a part of the right leg, not
    // necessarily the same part.
    (has(counted, "pain", "back-to-leg") &&
      hasLegPart(counted, "left") &&
      hasLegPart(counted, "right")) ||
    is(counted, "breathing", "not-sure")
  );
}

function isIfItLasts(counted: Counted): boolean {
  return (
    is(counted, "weakness", "no", "only-tired") &&
    isAnswered(counted, "emergency-signs") &&
    isAnswered(counted, "urgent-signs") &&
    isKnown(counted, "speech") &&
    isKnown(counted, "swallowing") &&
    isKnown(counted, "breathing") &&
    isKnown(counted, "head-signs") &&
    isKnown(counted, "weight-loss") &&
    // "`if-it-lasts` never with an unanswered safety item": other-symptoms has to be answered too.
    isAnswered(counted, "other-symptoms") &&
    !has(counted, "other-symptoms", "clumsy", "numbness", "thinning", "not-sure")
  );
}

function readUrgency(counted: Counted, findings: Finding[]): string {
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

// ---------------------------------------------------------------------------------------------
// Section 5: pattern
// ---------------------------------------------------------------------------------------------

function countCore(findings: Finding[], ...statuses: string[]): number {
  return findings.filter((finding) => finding.kind === "core" && statuses.includes(finding.status))
    .length;
}

function notEnoughAnswers(counted: Counted, findings: Finding[]): boolean {
  return (
    !isAnswered(counted, "weakness") ||
    (is(counted, "weakness", "not-sure") && weakSides(counted).length === 0) ||
    countCore(findings, "unknown", "unclear") >= 2
  );
}

function enoughSupport(findings: Finding[]): boolean {
  const met = findings
    .filter((finding) => finding.kind === "supportive" && finding.status === "met")
    .map((finding) => finding.id);
  return met.length >= 2 && met.some((id) => id !== "hand-or-foot-first" && id !== "arms-not-legs");
}

function nothingInTheWay(counted: Counted, findings: Finding[]): boolean {
  const blocking = [
    "thigh-or-hip-first",
    "pain-before-weakness",
    "eyelids-or-double-vision",
    "emotional-outbursts",
    "since-childhood",
  ];
  return (
    is(counted, "speech", "no") &&
    is(counted, "swallowing", "no") &&
    is(counted, "stiffness", "no", "a-bit") &&
    isKnown(counted, "onset-speed") &&
    // "weak-parts without `face`" and "none of the soft pointers": only what is there is in the
    // way; items that are not answered are not.
    !has(counted, "weak-parts", "face") &&
    !blocking.some((id) => isMet(findings, id))
  );
}

function severalFeatures(counted: Counted, findings: Finding[]): boolean {
  return (
    countCore(findings, "met") === 5 &&
    enoughSupport(findings) &&
    nothingInTheWay(counted, findings)
  );
}

function readPattern(counted: Counted, findings: Finding[]): string {
  if (is(counted, "weakness", "no", "only-tired", "only-painful")) {
    return "no-weakness";
  }
  if (findings.some((finding) => finding.kind === "strong-pointer")) {
    return "points-elsewhere";
  }
  if (notEnoughAnswers(counted, findings)) {
    return "not-enough-answers";
  }
  if (severalFeatures(counted, findings)) {
    return "several-features";
  }
  if (countCore(findings, "met") >= 3) {
    return "some-features";
  }
  return "few-features";
}

// ---------------------------------------------------------------------------------------------

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
export function answeredByHand(answers: Answers): ReadonlyMap<string, string | readonly string[]> {
  return countAnswers(answers);
}
