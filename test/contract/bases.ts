import type { Answers } from "./reading/items.ts";

// Records made by hand, to start from: one for each kind of result.

export const CALM_SAFETY: Answers = {
  "emergency-signs": ["none"],
  "urgent-signs": ["none"],
  speech: "no",
  swallowing: "no",
  breathing: "no",
  "head-signs": ["none"],
  "weight-loss": "no",
  walking: "no",
};

/** several-features and see-doctor, with no item left out that is enabled. */
export const SEVERAL: Answers = {
  ...CALM_SAFETY,
  weakness: "yes",
  "first-place": "hand",
  "side-at-start": "right",
  duration: "1-2-years",
  "onset-date": "2023-05",
  "onset-speed": "months",
  course: "slowly-worse",
  spread: "separate-places",
  "weak-parts": ["hand-right", "forearm-right", "hand-left"],
  movements: ["finger-lift", "finger-spread"],
  "finger-lift-left": "same",
  "finger-lift-right": "clearly",
  "finger-spread-left": "a-bit",
  "finger-spread-right": "cannot",
  "uneven-fingers": "yes",
  "one-task": "no",
  feeling: "normal",
  pain: ["none"],
  cramps: "sometimes",
  twitching: "weak-part",
  thinning: "no",
  cold: "clearly",
  tiring: ["while-using"],
  stiffness: "no",
  shaking: "no",
  reflexes: "low",
  "daily-tasks": ["buttons", "keys"],
  background: ["none"],
  "age-at-start": "30-49",
  sex: "male",
  handedness: "right",
  "told-before": ["carpal-tunnel"],
  "tests-before": ["nerve-conduction-emg", "mri"],
  treatments: ["immunoglobulin", "steroids", "surgery-or-splint"],
  "immunoglobulin-effect": "better",
  "steroid-effect": "worse",
  "surgery-effect": "no-change",
  "main-problem": "I cannot lift two fingers of my right hand.",
};

/**
 * several-features with just enough: every core finding, two supportive ones, one limb, a duration
 * with which it has to have begun over months, and a stiffness with which walking has to be well.
 */
const JUST_SEVERAL: Answers = {
  ...CALM_SAFETY,
  weakness: "yes",
  "first-place": "forearm-wrist",
  "side-at-start": "both-one-worse",
  duration: "1-6-months",
  "onset-speed": "months",
  course: "in-steps",
  movements: ["wrist-lift", "key-pinch"],
  "wrist-lift-left": "clearly",
  "wrist-lift-right": "same",
  "key-pinch-left": "clearly",
  "key-pinch-right": "same",
  feeling: "normal",
  cold: "clearly",
  stiffness: "a-bit",
  reflexes: "normal",
};

/** Every core finding, but only where it began and where it is to support them: some-features. */
const ONLY_PLACES: Answers = { ...JUST_SEVERAL, "weak-parts": ["forearm-left"], cold: "no" };

/** Every core finding and one that supports them; one more would make several-features. */
const ONE_SUPPORT: Answers = {
  ...JUST_SEVERAL,
  "first-place": "elsewhere",
  treatments: ["immunoglobulin"],
};

/** One nerve area and every side known, but feeling spared: four core findings, some-features. */
export const SOME: Answers = {
  ...CALM_SAFETY,
  weakness: "yes",
  "first-place": "hand",
  "side-at-start": "left",
  duration: "6-12-months",
  "onset-speed": "months",
  course: "slowly-worse",
  "weak-parts": ["hand-left"],
  movements: ["thumb-up", "grip"],
  "thumb-up-left": "clearly",
  "thumb-up-right": "same",
  "grip-left": "cannot",
  "grip-right": "a-bit",
  "uneven-fingers": "no",
  feeling: "normal",
  pain: ["in-weak-part"],
  cramps: "no",
  twitching: "elsewhere-only",
  thinning: "yes",
  cold: "a-bit",
  tiring: ["none"],
  stiffness: "no",
  reflexes: "not-told",
};

/** Numb fingers with none of what would make them a pressed nerve, and two nerve areas: some-features. */
export const NUMB_FINGERS: Answers = {
  ...SOME,
  movements: ["thumb-up", "key-pinch"],
  "key-pinch-left": "cannot",
  "key-pinch-right": "same",
  feeling: "slightly-odd",
  "numb-places": ["thumb-index-middle"],
  "numb-side": "left",
  "numb-at-night": "no",
  background: ["diabetes"],
};

/** Two core findings met, two not met, one unclear, and no strong pointer: few-features. */
const FEW: Answers = {
  ...CALM_SAFETY,
  weakness: "yes",
  "first-place": "foot-ankle",
  "side-at-start": "left",
  duration: "over-5-years",
  "onset-speed": "weeks",
  course: "comes-and-goes",
  "weak-parts": ["foot-left"],
  movements: ["foot-lift"],
  "foot-lift-left": "cannot",
  "foot-lift-right": "same",
  feeling: "slightly-odd",
  "numb-places": ["both-feet"],
  "numb-at-night": "no",
  cramps: "no",
  twitching: "no",
  thinning: "no",
  stiffness: "no",
  reflexes: "normal",
  background: ["injury-or-pressure"],
};

/** Three core findings, but neither of the two that define MMN: few-features. */
const NOT_DEFINING: Answers = { ...FEW, course: "slowly-worse" };

/** No movement and no second limb, so two-nerve-areas is not met; some-features. */
const NO_MOVEMENT: Answers = {
  ...FEW,
  course: "same",
  feeling: "normal",
  "side-at-start": "right",
  "weak-parts": ["upper-arm-right", "shoulder-right"],
  movements: ["none"],
  duration: "2-5-years",
};

/** Better by itself or by immunoglobulin: with the latter some-features, else few-features. */
const BETTER_TREATED: Answers = {
  ...SOME,
  course: "better",
  treatments: ["immunoglobulin"],
  "immunoglobulin-effect": "better",
};

/** Not sure of being weak, and no movement that would tell. */
export const NOT_SURE_WEAK: Answers = {
  ...CALM_SAFETY,
  weakness: "not-sure",
  "first-place": "not-sure",
  "side-at-start": "left",
  duration: "1-2-years",
  "onset-speed": "months",
  course: "slowly-worse",
  "weak-parts": ["not-sure"],
  movements: ["not-sure"],
  feeling: "normal",
  stiffness: "no",
};

const NOT_SURE_BUT_MANY: Answers = { ...SEVERAL, weakness: "not-sure" };

const POINTS_ELSEWHERE: Answers = {
  ...SEVERAL,
  "side-at-start": "both-equal",
  feeling: "clearly-numb",
  "numb-places": ["both-feet"],
  "numb-at-night": "no",
};

const STIFF: Answers = { ...SEVERAL, stiffness: "a-bit", reflexes: "brisk" };

/** if-it-lasts; one answer more, less or other, and it is see-doctor or sooner. */
export const NOTHING_WRONG: Answers = {
  ...CALM_SAFETY,
  weakness: "no",
  "other-symptoms": ["tiredness", "cramps"],
};

/** if-it-lasts, with what was entered about weakness before still in the record. */
const NOTHING_WRONG_STALE: Answers = { ...SEVERAL, weakness: "no", "other-symptoms": ["none"] };

const ONLY_TIRED_STALE: Answers = {
  ...SEVERAL,
  weakness: "only-tired",
  "other-symptoms": ["none"],
};

const ONLY_PAINFUL: Answers = {
  ...CALM_SAFETY,
  weakness: "only-painful",
  "other-symptoms": ["pain", "clumsy"],
};

const EMERGENCY: Answers = { ...SOME, "emergency-signs": ["cannot-walk", "chest-pain"] };

const SPREADING: Answers = { ...SOME, "urgent-signs": ["spreading-fast"], breathing: "on-effort" };

const SAME_DAY_SIGN: Answers = { ...SEVERAL, "urgent-signs": ["limb-injury"] };

const SAME_DAY_RECENT: Answers = {
  ...SOME,
  duration: "under-4-weeks",
  "onset-speed": "days",
  course: "fast-worse",
};

const SAME_DAY_RECENT_UNKNOWN: Answers = {
  ...SOME,
  duration: "under-4-weeks",
  "onset-speed": "not-sure",
};

const SAME_DAY_THROAT: Answers = {
  ...NOTHING_WRONG,
  swallowing: "a-little",
  "weight-loss": "yes",
  "head-signs": ["eyelids"],
};

const WITHIN_DAYS_HEAD: Answers = { ...SEVERAL, "head-signs": ["double-vision"] };

const WITHIN_DAYS_FAST: Answers = { ...SEVERAL, duration: "1-6-months", "onset-speed": "weeks" };

const WITHIN_DAYS_LEGS: Answers = {
  ...FEW,
  "weak-parts": ["foot-left", "lower-leg-right"],
  pain: ["back-to-leg"],
};

const WITHIN_DAYS_BREATHING: Answers = { ...JUST_SEVERAL, breathing: "not-sure" };

const WITHIN_DAYS_WALKING: Answers = {
  ...NOTHING_WRONG,
  "other-symptoms": ["numbness"],
  walking: "a-little",
};

/** Records at the edge of a pattern: one answer more or less, and it is another. */
export const EDGES: readonly Answers[] = [
  { ...ONE_SUPPORT, duration: "1-2-years", cramps: "no" },
  { ...ONE_SUPPORT, cold: null, reflexes: "low" },
  { ...ONLY_PLACES, duration: "1-2-years", cramps: "no", treatments: ["immunoglobulin"] },
  { ...NO_MOVEMENT, duration: "under-4-weeks" },
];

/** Records made by hand; those that stand more than once are the ones to draw more often. */
export const BASES: readonly [Answers, ...Answers[]] = [
  SEVERAL,
  SEVERAL,
  JUST_SEVERAL,
  JUST_SEVERAL,
  ONLY_PLACES,
  ONE_SUPPORT,
  SOME,
  NUMB_FINGERS,
  FEW,
  NOT_DEFINING,
  NO_MOVEMENT,
  BETTER_TREATED,
  NOT_SURE_WEAK,
  NOT_SURE_BUT_MANY,
  POINTS_ELSEWHERE,
  STIFF,
  NOTHING_WRONG,
  NOTHING_WRONG,
  NOTHING_WRONG,
  NOTHING_WRONG_STALE,
  NOTHING_WRONG_STALE,
  ONLY_TIRED_STALE,
  ONLY_PAINFUL,
  EMERGENCY,
  SPREADING,
  SAME_DAY_SIGN,
  SAME_DAY_RECENT,
  SAME_DAY_RECENT_UNKNOWN,
  SAME_DAY_THROAT,
  WITHIN_DAYS_HEAD,
  WITHIN_DAYS_FAST,
  WITHIN_DAYS_LEGS,
  WITHIN_DAYS_BREATHING,
  WITHIN_DAYS_WALKING,
];
