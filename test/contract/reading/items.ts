// Section 2 of the contract, read by hand: what is asked, on which page, in which order, with which codes.

export type Answers = Readonly<Record<string, string | readonly string[] | null>>;

export type Item = {
  linkId: string;
  page: string;
  type: "single" | "multi" | "text";
  codes: string[];
  required: boolean;
};

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

export const ARM_PARTS = ["hand", "forearm", "upper-arm", "shoulder"];
export const LEG_PARTS = ["hip-thigh", "lower-leg", "foot"];

export const MOVEMENTS = [
  "finger-lift",
  "wrist-lift",
  "thumb-up",
  "round-pinch",
  "finger-spread",
  "key-pinch",
  "grip",
  "finger-bend",
  "elbow-bend",
  "arm-lift",
  "foot-lift",
  "tiptoe",
  "thigh-lift",
];

export const SIDES = ["left", "right"];

/** Each name with `-left` and `-right`, in the order of the names. */
export function bothSides(names: string[]): string[] {
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

/**
 * In page order. "Answers of 1.0.x": that `other-symptoms` `none` of a 1.0.x record "counts as left
 * empty" is done when a record is read with its version, before anything is judged. Nothing here
 * knows of versions: every record is one of 1.1.
 */
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
    "shaking",
    "locking",
  ]),
  single("throat", "speech", ["clearly", "a-little", "no"]),
  single("throat", "swallowing", ["clearly", "a-little", "no"]),
  single("breathing", "breathing", ["at-rest-or-flat", "on-effort", "no"]),
  multi("head", "head-signs", ["tongue", "eyelids", "double-vision", "crying-laughing"]),
  single("head", "weight-loss", ["yes", "no"]),
  single("walking", "walking", ["clearly", "a-little", "no"]),
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
  single("spread", "spread", ["one-place", "nearby", "separate-places"]),
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
  single("fingers", "one-task", ["yes", "no"]),
  single("feeling", "feeling", ["normal", "slightly-odd", "clearly-numb"]),
  multi("numbness", "numb-places", [
    "thumb-index-middle",
    "ring-little",
    "back-of-hand",
    "both-feet",
    "elsewhere",
  ]),
  single("numbness", "numb-side", ["left", "right", "both"]),
  single("numbness", "numb-at-night", ["yes", "no"]),
  multi("pain", "pain", ["neck-to-arm", "severe-before-weakness", "back-to-leg", "in-weak-part"]),
  single("muscles", "cramps", ["often", "sometimes", "no"]),
  single("muscles", "twitching", ["weak-part", "weak-part-and-elsewhere", "elsewhere-only", "no"]),
  single("muscles", "thinning", ["yes", "no"]),
  single("cold", "cold", ["clearly", "a-bit", "no"]),
  multi("cold", "tiring", ["while-using", "worse-later-in-day"]),
  single("tone", "stiffness", ["a-lot", "a-bit", "no"]),
  single("tone", "shaking", ["yes", "no"]),
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
    "limping",
    "other-way",
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
    "heavy-use",
    "pregnancy",
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
  single("treatment", "surgery-effect", ["better", "no-change", "worse"]),
  text("words", "main-problem"),
];
