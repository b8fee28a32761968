import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { calm, typical, well } from "../fixtures/answers.ts";

// Section 5 of the contract: how soon to be seen, a reason at a time. [what changes, of a calm record]

const urgencyOf = (answers: Answers) => assess(mmn, answers).urgency;
const emergencySigns = [
  ...[
    "stroke-signs",
    "sudden-weakness-today",
    "breathing-at-rest",
    "cannot-swallow",
    "cannot-walk",
  ],
  ...["bladder-bowel-saddle", "neck-back-injury", "chest-pain", "fainting-fit-confusion-headache"],
];
const urgentSigns = [
  ...["spreading-fast", "limb-worse-in-days", "sudden-weakness-this-week", "hands-and-walking"],
  ...["sudden-pain-or-fever", "limb-injury", "cancer-and-spine"],
];
const heads: readonly Answers[] = [
  { speech: "a-little" },
  { speech: "clearly" },
  { swallowing: "a-little" },
  { swallowing: "clearly" },
  { "head-signs": ["tongue"] },
  { "head-signs": ["eyelids"] },
  { "head-signs": ["double-vision"] },
  { "weak-parts": ["mouth-throat"] },
  { "weak-parts": ["face"] },
  { "first-place": "face-throat" },
  { breathing: "on-effort" },
];
const spreading: Answers = { "urgent-signs": ["spreading-fast"] };
const recent: Answers = { duration: "under-4-weeks" };
const months: Answers = { duration: "1-6-months" };
const bothLegs: Answers = { "weak-parts": ["foot-left", "hip-thigh-right"] };
const backAndLegs: Answers = { ...bothLegs, pain: ["back-to-leg"] };
const unknownDurations = ["not-sure", null];
const painThere = ["in-weak-part", "severe-before-weakness"];
/** A vasculitis may come in steps, or all at once half a year ago. */
const numbInSteps: Answers = { feeling: "clearly-numb", course: "in-steps" };
const oddAndSudden: Answers = { duration: "6-12-months", feeling: "slightly-odd" };
const child: Answers = { "age-at-start": "under-18" };
const cancer: Answers = { background: ["cancer"] };

const changes: Readonly<Record<string, readonly Answers[]>> = {
  emergency: [
    ...emergencySigns.map((sign) => ({ "emergency-signs": [sign] })),
    { breathing: "at-rest-or-flat" },
    ...heads.map((sign) => ({ ...spreading, ...sign })),
  ],
  "same-day": [
    ...urgentSigns.map((sign) => ({ "urgent-signs": [sign] })),
    { ...spreading, "weak-parts": ["neck"] },
    { ...spreading, "head-signs": ["crying-laughing"], "weight-loss": "yes" },
    ...["minutes-hours", "days"].flatMap((speed) =>
      ["under-4-weeks", "not-sure", null].map((duration) => ({ "onset-speed": speed, duration })),
    ),
    ...["under-4-weeks", "not-sure", null].map((duration) => ({ course: "fast-worse", duration })),
    { ...recent, "onset-speed": "not-sure" },
    { ...recent, "onset-speed": null },
    { ...recent, "side-at-start": "both-equal" },
    ...heads.map((sign) => ({ ...recent, ...sign })),
    { ...recent, walking: "clearly" },
    { ...recent, ...bothLegs },
    ...["under-4-weeks", ...unknownDurations].map((duration) => ({ ...backAndLegs, duration })),
    { swallowing: "a-little", "weight-loss": "yes" },
    { swallowing: "clearly", "weight-loss": "yes" },
    { "head-signs": ["eyelids"], speech: "a-little" },
    { "head-signs": ["double-vision"], speech: "clearly" },
    { "head-signs": ["eyelids"], swallowing: "a-little" },
    { "head-signs": ["double-vision"], swallowing: "clearly" },
    { "head-signs": ["eyelids"], breathing: "on-effort" },
    { swallowing: "a-little", breathing: "on-effort" },
    { swallowing: "clearly", breathing: "on-effort" },
    { speech: "clearly", breathing: "on-effort" },
  ],
  "within-days": [
    ...heads,
    { "weak-parts": ["hand-left", "neck"] },
    { "first-place": "neck" },
    { "weight-loss": "yes" },
    recent,
    { course: "fast-worse" },
    { stiffness: "a-lot" },
    { stiffness: "a-bit", reflexes: "brisk" },
    backAndLegs,
    { breathing: "not-sure" },
    ...["minutes-hours", "days", "weeks", "not-sure", null].map((speed) => ({
      ...months,
      "onset-speed": speed,
    })),
    ...unknownDurations.flatMap((duration) =>
      ["weeks", "not-sure", null].map((speed) => ({ duration, "onset-speed": speed })),
    ),
    { ...months, weakness: "not-sure", "onset-speed": "weeks" },
    { ...months, "side-at-start": "both-equal" },
    { ...months, ...bothLegs },
    ...["1-6-months", ...unknownDurations].map((duration) => ({
      duration,
      pain: ["severe-before-weakness"],
    })),
    ...painThere.map((pain) => ({ ...numbInSteps, pain: [pain] })),
    ...painThere.flatMap((pain) =>
      ["minutes-hours", "days"].map((speed) => ({
        ...oddAndSudden,
        pain: [pain],
        "onset-speed": speed,
      })),
    ),
    { ...oddAndSudden, feeling: "clearly-numb", pain: ["in-weak-part"], "onset-speed": "days" },
    { course: "comes-and-goes", "onset-speed": "minutes-hours" },
    ...[child, cancer].flatMap((one) =>
      ["1-6-months", "6-12-months", "1-2-years", ...unknownDurations].map((duration) => ({
        ...one,
        duration,
      })),
    ),
    { walking: "clearly" },
    { walking: "a-little", stiffness: "a-bit" },
    { walking: "a-little", stiffness: "a-lot" },
    { walking: "a-little", feeling: "slightly-odd" },
    { walking: "a-little", feeling: "clearly-numb" },
    { walking: "a-little", weakness: "not-sure" },
    { walking: "a-little", weakness: null },
    // Not enough for the same day.
    { ...recent, walking: "a-little" },
    { ...recent, "side-at-start": "both-one-worse" },
    { ...recent, "weak-parts": ["foot-left", "hand-right"] },
    { ...months, ...backAndLegs },
    { speech: "clearly", "weight-loss": "yes" },
    { speech: "a-little", breathing: "on-effort" },
    { "head-signs": ["tongue"], speech: "clearly" },
    { "head-signs": ["tongue"], swallowing: "clearly" },
    { "head-signs": ["tongue"], breathing: "on-effort" },
    { "head-signs": ["eyelids"], "weight-loss": "yes" },
  ],
  "see-doctor": [
    {},
    { weakness: "not-sure" },
    { "onset-speed": "minutes-hours" },
    { "onset-speed": "days", duration: "6-12-months" },
    months,
    { duration: "6-12-months", "onset-speed": "weeks" },
    { duration: "not-sure" },
    { duration: null },
    { "side-at-start": "both-equal" },
    { "side-at-start": "both-equal", duration: "6-12-months" },
    { ...months, "side-at-start": "both-one-worse" },
    { ...bothLegs, duration: "6-12-months" },
    { ...bothLegs, duration: "not-sure" },
    { ...months, "weak-parts": ["foot-left", "hip-thigh-left", "hand-right"] },
    { pain: ["severe-before-weakness"], duration: "6-12-months" },
    { pain: ["in-weak-part"], duration: "1-6-months" },
    { ...numbInSteps, pain: ["neck-to-arm", "back-to-leg"] },
    { ...numbInSteps, pain: ["in-weak-part"], feeling: "slightly-odd" },
    { ...numbInSteps, pain: ["in-weak-part"], course: "slowly-worse" },
    { ...oddAndSudden, pain: ["in-weak-part"], "onset-speed": "weeks" },
    { ...oddAndSudden, pain: ["neck-to-arm"], "onset-speed": "days" },
    { ...oddAndSudden, pain: ["in-weak-part"], "onset-speed": "days", feeling: "normal" },
    { ...oddAndSudden, pain: ["in-weak-part"], "onset-speed": "days", duration: "1-2-years" },
    { course: "comes-and-goes" },
    { course: "comes-and-goes", "onset-speed": "days" },
    { course: "same", "onset-speed": "minutes-hours" },
    ...[child, cancer].flatMap((one) =>
      ["2-5-years", "over-5-years"].map((duration) => ({ ...one, duration })),
    ),
    { "age-at-start": "18-29" },
    { "age-at-start": "not-sure", background: ["not-sure"] },
    { background: ["diabetes", "autoimmune", "injury-or-pressure"] },
    { walking: "a-little" },
    { walking: "not-sure", stiffness: "a-bit", feeling: "clearly-numb" },
    { walking: null },
    { "onset-speed": "not-sure" },
    { "onset-speed": null },
    { "head-signs": ["crying-laughing"] },
    { stiffness: "a-bit" },
    { reflexes: "brisk" },
    { stiffness: "not-sure" },
    { pain: ["back-to-leg"], "weak-parts": ["foot-left", "hip-thigh-left", "hand-right"] },
    { pain: ["neck-to-arm"], "weak-parts": ["foot-left", "foot-right"] },
    { "weight-loss": "not-sure" },
    { speech: "not-sure", swallowing: "not-sure" },
    { "head-signs": ["not-sure"] },
    { "emergency-signs": null, "urgent-signs": null },
    { feeling: "clearly-numb" },
  ],
};

describe.each(Object.entries(changes))("weakness is %s with", (urgency, list) => {
  test.each(list)("%j", (change) => {
    expect(urgencyOf({ ...typical, ...change })).toBe(urgency);
  });
});

const wells: readonly (readonly [Answers, string])[] = [
  [{}, "if-it-lasts"],
  ...["twitching", "cramps", "pain", "tiredness"].map(
    (symptom) => [{ "other-symptoms": [symptom] }, "if-it-lasts"] as const,
  ),
  // Tiredness alone may be weakness, and a sign of mood may be one of the brain.
  [{ weakness: "only-tired" }, "see-doctor"],
  [{ "head-signs": ["crying-laughing"] }, "see-doctor"],
  [{ weakness: "only-painful" }, "see-doctor"],
  // Who may be weak and says nothing of how it came has not said that it came slowly.
  [{ weakness: "not-sure" }, "within-days"],
  [{ weakness: "yes" }, "within-days"],
  [{ weakness: null }, "see-doctor"],
  ...["clumsy", "numbness", "thinning", "shaking", "locking", "not-sure"].map(
    (symptom) => [{ "other-symptoms": [symptom] }, "see-doctor"] as const,
  ),
  [{ "other-symptoms": ["cramps", "clumsy"] }, "see-doctor"],
  [{ "other-symptoms": null }, "see-doctor"],
  ...["emergency-signs", "urgent-signs", "speech", "swallowing", "breathing", "walking"].map(
    (linkId) => [{ [linkId]: null }, "see-doctor"] as const,
  ),
  ...["speech", "swallowing", "weight-loss", "walking"].map(
    (linkId) => [{ [linkId]: "not-sure" }, "see-doctor"] as const,
  ),
  [{ "head-signs": null }, "see-doctor"],
  [{ "head-signs": ["not-sure"] }, "see-doctor"],
  [{ "weight-loss": null }, "see-doctor"],
  [{ walking: "a-little" }, "see-doctor"],
  [{ walking: "a-little", "other-symptoms": ["cramps", "shaking"] }, "see-doctor"],
  [{ walking: "a-little", "other-symptoms": ["clumsy"] }, "within-days"],
  [{ walking: "a-little", "other-symptoms": ["cramps", "numbness"] }, "within-days"],
  [{ walking: "clearly" }, "within-days"],
  [{ breathing: "not-sure" }, "within-days"],
  [{ "weight-loss": "yes" }, "within-days"],
  [{ "urgent-signs": ["limb-injury"] }, "same-day"],
  [{ "emergency-signs": ["chest-pain"] }, "emergency"],
];

test.each(wells)("without weakness, %j is %s", (change, urgency) => {
  expect(urgencyOf({ ...well, ...change })).toBe(urgency);
});

test("what was entered about weakness counts for nothing once there is none", () => {
  expect(urgencyOf({ ...typical, ...well, duration: "under-4-weeks" })).toBe("if-it-lasts");
});

test("the safety pages alone never say that it can wait", () => {
  expect(urgencyOf(calm)).toBe("see-doctor");
});
