import { NOT_SURE_WEAK, NOTHING_WRONG, NUMB_FINGERS, SEVERAL, SOME } from "./bases.ts";
import type { Answers } from "./reading/items.ts";

// Records at the edge of one clause of a rule: a calm record, and the answers with which the clause
// holds. Any of those answers given otherwise, and another outcome may follow.

/** A record made by hand, and what is said otherwise in it. */
export type Clause = { readonly base: Answers; readonly told: Answers };

const LEGS = ["foot-left", "hip-thigh-right"];

/** Two nerve groups, so that nothing else decides whether there is a nerve area more. */
const HANGING_WRIST: Answers = {
  movements: ["finger-lift", "wrist-lift", "grip", "finger-bend"],
  "finger-lift-left": "clearly",
  "finger-lift-right": "same",
  "wrist-lift-left": "cannot",
  "wrist-lift-right": "same",
  "grip-left": "clearly",
  "grip-right": "same",
  "finger-bend-left": "cannot",
  "finger-bend-right": "a-bit",
};

export const CLAUSES: readonly Clause[] = [
  // Nerve areas: a hanging wrist takes what is unsorted of its own side, and of no other.
  ...on(
    NOT_SURE_WEAK,
    HANGING_WRIST,
    { ...HANGING_WRIST, "wrist-lift-left": "not-sure" },
    { ...HANGING_WRIST, "grip-right": "cannot" },
    { "weak-parts": ["none"], movements: ["none"] },
  ),

  // emergency: spreading fast, with each part of *head*.
  ...on(
    SOME,
    { "urgent-signs": ["spreading-fast"], speech: "a-little" },
    { "urgent-signs": ["spreading-fast"], swallowing: "a-little" },
    { "urgent-signs": ["spreading-fast"], "head-signs": ["tongue"] },
    { "urgent-signs": ["spreading-fast"], "head-signs": ["crying-laughing"] },
    { "urgent-signs": ["spreading-fast"], "weak-parts": ["face"] },
    { "urgent-signs": ["spreading-fast"], "first-place": "face-throat" },
  ),

  // same-day: fast, and recent or for a time not known.
  ...on(
    SOME,
    { duration: "not-sure", "onset-speed": "minutes-hours" },
    { duration: null, "onset-speed": "days" },
    { duration: "under-4-weeks", course: "fast-worse" },
    { duration: "not-sure", course: "fast-worse" },
  ),

  // same-day: recent, with any one of five.
  ...on(
    SOME,
    { duration: "under-4-weeks", "onset-speed": null },
    { duration: "under-4-weeks", "side-at-start": "both-equal" },
    { duration: "under-4-weeks", breathing: "on-effort" },
    { duration: "under-4-weeks", "weak-parts": ["face"] },
    { duration: "under-4-weeks", "head-signs": ["double-vision"] },
    { duration: "under-4-weeks", walking: "clearly" },
    { duration: "under-4-weeks", "weak-parts": LEGS },
    { duration: "not-sure", "weak-parts": LEGS, pain: ["back-to-leg"] },
    { duration: null, "weak-parts": LEGS, pain: ["back-to-leg"] },
  ),

  // same-day: throat, eyes and breath together.
  ...on(
    SOME,
    { swallowing: "a-little", "weight-loss": "yes" },
    { "head-signs": ["eyelids"], speech: "a-little" },
    { "head-signs": ["double-vision"], speech: "clearly" },
    { "head-signs": ["eyelids"], swallowing: "a-little" },
    { "head-signs": ["double-vision"], breathing: "on-effort" },
    { breathing: "on-effort", swallowing: "a-little" },
    { breathing: "on-effort", speech: "clearly" },
  ),

  // within-days: how it came, and for how long it has been.
  ...on(
    SOME,
    { weakness: "yes", duration: "1-6-months", "onset-speed": "weeks" },
    { weakness: "not-sure", duration: "1-6-months", "onset-speed": "not-sure" },
    { weakness: "yes", duration: "not-sure", "onset-speed": "weeks" },
    { weakness: "not-sure", duration: null, "onset-speed": null },
    { duration: "1-6-months", "side-at-start": "both-equal" },
    { duration: "1-6-months", "weak-parts": LEGS },
    { duration: "1-6-months", pain: ["severe-before-weakness"] },
    { duration: "not-sure", pain: ["severe-before-weakness"] },
    { course: "comes-and-goes", "onset-speed": "minutes-hours" },
  ),

  // within-days: numb and in pain, in steps or with a sudden start.
  ...on(
    NUMB_FINGERS,
    { feeling: "clearly-numb", pain: ["in-weak-part"], course: "in-steps" },
    { feeling: "clearly-numb", pain: ["severe-before-weakness"], course: "in-steps" },
    {
      feeling: "slightly-odd",
      pain: ["in-weak-part"],
      "onset-speed": "days",
      duration: "6-12-months",
    },
    {
      feeling: "clearly-numb",
      pain: ["severe-before-weakness"],
      "onset-speed": "minutes-hours",
      duration: "6-12-months",
    },
  ),

  // within-days: a child, or a cancer, unless it has been for years.
  ...on(
    SOME,
    { "age-at-start": "under-18", duration: "1-2-years" },
    { "age-at-start": "under-18", duration: null },
    { background: ["cancer"], duration: "1-2-years" },
    { background: ["cancer", "diabetes"], duration: "not-sure" },
  ),

  // within-days: walking.
  ...on(
    SOME,
    { walking: "a-little", stiffness: "a-bit" },
    { walking: "a-little", feeling: "slightly-odd" },
    { walking: "a-little", feeling: "clearly-numb" },
    { walking: "a-little", weakness: "not-sure" },
    { walking: "a-little", weakness: null },
    { stiffness: "a-bit", reflexes: "brisk" },
  ),
  ...on(
    NOTHING_WRONG,
    { walking: "a-little", "other-symptoms": ["clumsy"] },
    { walking: "a-little", "other-symptoms": ["numbness", "tiredness"] },
    { walking: "clearly", weakness: "only-tired" },
  ),

  // Numb fingers with each of what makes them a pressed nerve.
  ...on(
    NUMB_FINGERS,
    { "numb-places": ["thumb-index-middle"], "numb-at-night": "yes" },
    { "numb-places": ["ring-little"], pain: ["neck-to-arm"] },
    { "numb-places": ["back-of-hand"], background: ["injury-or-pressure"] },
    { "numb-places": ["both-feet"], "numb-at-night": "yes", pain: ["neck-to-arm"] },
    { feeling: "normal", "numb-at-night": "yes" },
  ),

  // several-features: what is in the way only together with something else.
  ...on(
    SEVERAL,
    { walking: "a-little", stiffness: "no" },
    { walking: "a-little", stiffness: "a-bit" },
    { duration: "1-6-months", "onset-speed": "months" },
    { twitching: "elsewhere-only", background: ["cancer"] },
    { "weak-parts": ["hand-right", "neck"], "first-place": "neck" },
  ),

  // some-features: which core findings there are, and what got better by itself.
  ...on(
    NUMB_FINGERS,
    { "key-pinch-left": "cannot", feeling: "slightly-odd" },
    { "key-pinch-left": "same", feeling: "slightly-odd" },
    { course: "not-sure", feeling: "slightly-odd" },
    { course: "better", treatments: ["immunoglobulin"], "immunoglobulin-effect": "better" },
  ),
];

function on(base: Answers, ...told: readonly Answers[]): readonly Clause[] {
  return told.map((answers) => ({ base, told: answers }));
}
