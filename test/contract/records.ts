// Random answers records that the contract allows, for holding two readings of it against each
// other. All randomness comes from the function handed in, so a seed gives the same records again.

import type { Random } from "../../src/authoring/random.ts";
import { type Answers, ITEMS, type Item } from "./reading/items.ts";

type Answer = string | readonly string[] | null;
type Draft = Record<string, Answer>;

function below(random: Random, count: number): number {
  return Math.floor(random() * count);
}

function pick<T>(random: Random, list: readonly [T, ...T[]]): T;
function pick<T>(random: Random, list: readonly T[]): T | undefined;
function pick<T>(random: Random, list: readonly T[]): T | undefined {
  return list[below(random, list.length)];
}

/** `count` different entries in random order. */
function sample<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = [...list];
  const drawn: T[] = [];
  while (drawn.length < count && left.length > 0) {
    drawn.push(...left.splice(below(random, left.length), 1));
  }
  return drawn;
}

// ---------------------------------------------------------------------------------------------
// One answer
// ---------------------------------------------------------------------------------------------

/** Asked and left empty, in the forms that fit the item's type. */
function emptyAnswer(random: Random, item: Item): Answer {
  if (random() < 0.5) {
    return null;
  }
  return item.type === "multi" ? [] : "";
}

function multiAnswer(random: Random, item: Item): readonly string[] {
  const alone = item.codes.filter((code) => code === "none" || code === "not-sure");
  const others = item.codes.filter((code) => code !== "none" && code !== "not-sure");
  if (random() < 0.3) {
    return sample(random, alone, 1);
  }
  // Mostly one to three codes, now and then any number of them.
  const most = random() < 0.1 ? others.length : Math.min(3, others.length);
  return sample(random, others, 1 + below(random, most));
}

function textAnswer(random: Random, item: Item): string {
  if (item.linkId === "onset-date") {
    const year = String(1980 + below(random, 45));
    const month = String(1 + below(random, 12)).padStart(2, "0");
    return random() < 0.5 ? year : `${year}-${month}`;
  }
  return pick(random, [
    "My grip.",
    "no",
    "not-sure",
    "I cannot lift two fingers.",
    "x".repeat(300),
  ]);
}

function filledAnswer(random: Random, item: Item): Answer {
  if (item.type === "multi") {
    return multiAnswer(random, item);
  }
  if (item.type === "text") {
    return textAnswer(random, item);
  }
  return pick(random, item.codes) ?? null;
}

// ---------------------------------------------------------------------------------------------
// Records made by hand, to start from
// ---------------------------------------------------------------------------------------------

const CALM_SAFETY: Answers = {
  "emergency-signs": ["none"],
  "urgent-signs": ["none"],
  speech: "no",
  swallowing: "no",
  breathing: "no",
  "head-signs": ["none"],
  "weight-loss": "no",
};

/** several-features and see-doctor, with no item left out that is enabled. */
const SEVERAL: Answers = {
  ...CALM_SAFETY,
  weakness: "yes",
  "first-place": "hand",
  "side-at-start": "right",
  duration: "1-2-years",
  "onset-date": "2023-05",
  "onset-speed": "months",
  course: "slowly-worse",
  "weak-parts": ["hand-right", "forearm-right", "hand-left"],
  movements: ["finger-lift", "finger-spread"],
  "finger-lift-left": "same",
  "finger-lift-right": "clearly",
  "finger-spread-left": "a-bit",
  "finger-spread-right": "cannot",
  "uneven-fingers": "yes",
  feeling: "normal",
  pain: ["none"],
  cramps: "sometimes",
  twitching: "weak-part",
  thinning: "no",
  cold: "clearly",
  tiring: ["while-using"],
  stiffness: "no",
  reflexes: "low",
  "daily-tasks": ["buttons", "keys"],
  background: ["none"],
  "age-at-start": "30-49",
  sex: "male",
  handedness: "right",
  "told-before": ["carpal-tunnel"],
  "tests-before": ["nerve-conduction-emg", "mri"],
  treatments: ["immunoglobulin", "steroids"],
  "immunoglobulin-effect": "better",
  "steroid-effect": "worse",
  "main-problem": "I cannot lift two fingers of my right hand.",
};

/** several-features with just enough: every core finding, two supportive ones, one limb. */
const JUST_SEVERAL: Answers = {
  ...CALM_SAFETY,
  weakness: "yes",
  "first-place": "forearm-wrist",
  "side-at-start": "both-one-worse",
  duration: "1-6-months",
  "onset-speed": "weeks",
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

/** One nerve area and every side known: four core findings, some-features. */
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
  feeling: "slightly-odd",
  "numb-places": ["thumb-index-middle"],
  "numb-at-night": "yes",
  pain: ["in-weak-part"],
  cramps: "no",
  twitching: "elsewhere-only",
  thinning: "yes",
  cold: "a-bit",
  tiring: ["none"],
  stiffness: "no",
  reflexes: "not-told",
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

const NOTHING_WRONG: Answers = {
  ...CALM_SAFETY,
  weakness: "no",
  "other-symptoms": ["tiredness", "cramps"],
};

/** if-it-lasts, with what was entered about weakness before still in the record. */
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

const WITHIN_DAYS_FAST: Answers = { ...SEVERAL, duration: "1-6-months", "onset-speed": "days" };

const WITHIN_DAYS_LEGS: Answers = {
  ...FEW,
  "weak-parts": ["foot-left", "lower-leg-right"],
  pain: ["back-to-leg"],
};

const WITHIN_DAYS_BREATHING: Answers = { ...JUST_SEVERAL, breathing: "not-sure" };

/** Records at the edge of a pattern: one answer more or less, and it is another. */
export const EDGES: readonly Answers[] = [
  { ...ONE_SUPPORT, duration: "1-2-years", cramps: "no" },
  { ...ONE_SUPPORT, cold: null, reflexes: "low" },
  { ...ONLY_PLACES, duration: "1-2-years", cramps: "no", treatments: ["immunoglobulin"] },
  { ...NO_MOVEMENT, duration: "under-4-weeks" },
];

/** Records made by hand; those that stand twice are the ones to draw more often. */
export const BASES: readonly [Answers, ...Answers[]] = [
  SEVERAL,
  SEVERAL,
  JUST_SEVERAL,
  JUST_SEVERAL,
  ONLY_PLACES,
  ONE_SUPPORT,
  SOME,
  FEW,
  NO_MOVEMENT,
  NOT_SURE_WEAK,
  NOT_SURE_BUT_MANY,
  POINTS_ELSEWHERE,
  STIFF,
  NOTHING_WRONG,
  NOTHING_WRONG,
  ONLY_TIRED_STALE,
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
];

// ---------------------------------------------------------------------------------------------
// Whole records
// ---------------------------------------------------------------------------------------------

/** Changes, empties or removes one item; an item of the record itself, or any item at all. */
function changeOne(random: Random, record: Draft): void {
  const present = ITEMS.filter((item) => Object.hasOwn(record, item.linkId));
  const item = pick(random, random() < 0.6 ? present : ITEMS);
  if (item === undefined) {
    return;
  }
  const kind = random();
  if (kind < 0.6) {
    record[item.linkId] = filledAnswer(random, item);
  } else if (kind < 0.8) {
    record[item.linkId] = emptyAnswer(random, item);
  } else {
    delete record[item.linkId];
  }
}

function changedBase(random: Random): Draft {
  const record: Draft = { ...pick(random, BASES) };
  const changes = 1 + below(random, 6);
  for (let done = 0; done < changes; done += 1) {
    changeOne(random, record);
  }
  return record;
}

/** The answer that raises no urgency, for the items that do so most easily. */
const CALM: Answers = { ...CALM_SAFETY, weakness: "yes", "onset-speed": "months", stiffness: "no" };

/**
 * Every item on its own, enabled or not: mostly answered or mostly not, after the density drawn for
 * the record. Without the calm answers nearly every such record would be an emergency.
 */
function scatteredRecord(random: Random): Draft {
  const density = random() < 0.5 ? 0.8 + 0.2 * random() : random();
  const calm = random() < 0.8 ? 0.7 + 0.3 * random() : random();
  const record: Draft = {};
  for (const item of ITEMS) {
    if (random() >= density) {
      if (random() < 0.4) {
        record[item.linkId] = emptyAnswer(random, item);
      }
      continue;
    }
    const quiet = CALM[item.linkId];
    record[item.linkId] =
      quiet !== undefined && random() < calm ? quiet : filledAnswer(random, item);
  }
  return record;
}

/** A record that the contract allows, with missing, empty and stale answers. */
export function randomRecord(random: Random): Answers {
  return random() < 0.5 ? changedBase(random) : scatteredRecord(random);
}
