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
    { swallowing: "a-little", "weight-loss": "yes" },
    { swallowing: "clearly", "weight-loss": "yes" },
    { "head-signs": ["eyelids"], swallowing: "a-little" },
    { "head-signs": ["double-vision"], swallowing: "clearly" },
    { "head-signs": ["eyelids"], breathing: "on-effort" },
    { swallowing: "clearly", breathing: "on-effort" },
  ],
  "within-days": [
    ...heads,
    { "weak-parts": ["hand-left", "neck"] },
    { "first-place": "neck" },
    { "weight-loss": "yes" },
    recent,
    { course: "fast-worse" },
    { duration: "1-6-months", "onset-speed": "minutes-hours" },
    { duration: "1-6-months", "onset-speed": "days" },
    { stiffness: "a-lot" },
    { stiffness: "a-bit", reflexes: "brisk" },
    { pain: ["back-to-leg"], "weak-parts": ["foot-left", "hip-thigh-right"] },
    { breathing: "not-sure" },
    // Not enough for the same day.
    { speech: "clearly", "weight-loss": "yes" },
    { swallowing: "a-little", breathing: "on-effort" },
    { "head-signs": ["eyelids"], speech: "clearly" },
    { "head-signs": ["tongue"], swallowing: "clearly" },
    { "head-signs": ["tongue"], breathing: "on-effort" },
  ],
  "see-doctor": [
    {},
    { "onset-speed": "minutes-hours" },
    { "onset-speed": "days", duration: "6-12-months" },
    { duration: "1-6-months" },
    { duration: "1-6-months", "onset-speed": "weeks" },
    { duration: "not-sure" },
    { duration: null },
    { "side-at-start": "both-equal" },
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
  [{ weakness: "only-tired" }, "if-it-lasts"],
  ...["twitching", "cramps", "pain", "tiredness"].map(
    (symptom) => [{ "other-symptoms": [symptom] }, "if-it-lasts"] as const,
  ),
  [{ "head-signs": ["crying-laughing"] }, "if-it-lasts"],
  [{ weakness: "only-painful" }, "see-doctor"],
  [{ weakness: "not-sure" }, "see-doctor"],
  [{ weakness: null }, "see-doctor"],
  ...["clumsy", "numbness", "thinning", "not-sure"].map(
    (symptom) => [{ "other-symptoms": [symptom] }, "see-doctor"] as const,
  ),
  [{ "other-symptoms": ["cramps", "clumsy"] }, "see-doctor"],
  [{ "other-symptoms": null }, "see-doctor"],
  ...["emergency-signs", "urgent-signs", "speech", "swallowing", "breathing"].map(
    (linkId) => [{ [linkId]: null }, "see-doctor"] as const,
  ),
  ...["speech", "swallowing", "weight-loss"].map(
    (linkId) => [{ [linkId]: "not-sure" }, "see-doctor"] as const,
  ),
  [{ "head-signs": null }, "see-doctor"],
  [{ "head-signs": ["not-sure"] }, "see-doctor"],
  [{ "weight-loss": null }, "see-doctor"],
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
