import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";

// Section 3 of the contract: how many nerve areas are weak.

/** Weak sides as "movement-side", the movements chosen with them, every other side as strong as before. */
function weak(...sides: readonly string[]): Answers {
  const movements = [...new Set(sides.map((side) => side.replace(/-(left|right)$/, "")))];
  const same = movements.flatMap((id) => [`${id}-left`, `${id}-right`]).map((id) => [id, "same"]);
  const clearly = sides.map((side) => [side, "clearly"]);
  return { movements, ...Object.fromEntries([...same, ...clearly]) };
}

const areas = (answers: Answers) =>
  assess(mmn, { weakness: "yes", ...answers }).findings.find(({ id }) => id === "two-nerve-areas");

const rows: readonly (readonly [string, Answers, string])[] = [
  ["nothing answered", {}, "unknown"],
  ["movements left empty", { movements: [] }, "unknown"],
  ["movements not sure", { movements: ["not-sure"] }, "unknown"],
  // Only who has said where it is weak can have said that it is weak nowhere else.
  ["no movement", { movements: ["none"] }, "unknown"],
  ["no movement, parts left empty", { movements: ["none"], "weak-parts": [] }, "unknown"],
  ["no movement, parts not sure", { movements: ["none"], "weak-parts": ["not-sure"] }, "unknown"],
  ["no movement, no part", { movements: ["none"], "weak-parts": ["none"] }, "not-met"],
  ["no movement, and one limb", { movements: ["none"], "weak-parts": ["hand-left"] }, "not-met"],
  [
    "no movement, and two limbs",
    { movements: ["none"], "weak-parts": ["hand-left", "foot-left"] },
    "met",
  ],
  ["two limbs only", { "weak-parts": ["shoulder-left", "hand-right"] }, "met"],
  ["both legs", { "weak-parts": ["foot-left", "hip-thigh-right"] }, "met"],
  ["one limb twice", { "weak-parts": ["hand-left", "forearm-left", "neck", "face"] }, "unknown"],
  ["a movement without its sides", { movements: ["tiptoe"] }, "unknown"],
  [
    "every side strong",
    { movements: ["tiptoe"], "tiptoe-left": "same", "tiptoe-right": "a-bit" },
    "unknown",
  ],
  ["one nerve, all told", weak("finger-lift-left"), "not-met"],
  ["one nerve twice on a side", weak("finger-lift-left", "wrist-lift-left"), "not-met"],
  ["one nerve on both sides", weak("finger-lift-left", "wrist-lift-right"), "met"],
  ["radial and median", weak("wrist-lift-right", "thumb-up-right"), "met"],
  ["median twice", weak("thumb-up-right", "round-pinch-right"), "not-met"],
  ["median and ulnar", weak("round-pinch-left", "key-pinch-left"), "met"],
  ["ulnar twice", weak("finger-spread-left", "key-pinch-left"), "not-met"],
  ["other arm nerves twice", weak("elbow-bend-left", "arm-lift-left"), "not-met"],
  ["other arm nerves and radial", weak("elbow-bend-left", "finger-lift-left"), "met"],
  ["grip alone", weak("grip-left"), "not-met"],
  ["grip and radial", weak("grip-left", "finger-lift-left"), "met"],
  ["grip and median on one side", weak("grip-left", "thumb-up-left"), "not-met"],
  ["grip and ulnar on one side", weak("grip-right", "finger-spread-right"), "not-met"],
  ["grip and ulnar on two sides", weak("grip-right", "finger-spread-left"), "met"],
  ["grip on both sides", weak("grip-right", "grip-left"), "met"],
  ["grip and bending the fingers", weak("grip-left", "finger-bend-left"), "not-met"],
  ["grip and bending the fingers on two sides", weak("grip-left", "finger-bend-right"), "met"],
  ["bending the fingers and radial", weak("finger-bend-left", "finger-lift-left"), "met"],
  ["bending the fingers and median", weak("finger-bend-left", "round-pinch-left"), "not-met"],
  // A hanging wrist weakens the grip and the curl of the fingers by itself.
  ["grip under a hanging wrist", weak("grip-left", "wrist-lift-left"), "not-met"],
  ["curling under a hanging wrist", weak("finger-bend-left", "wrist-lift-left"), "not-met"],
  [
    "grip under a wrist that cannot",
    { ...weak("grip-left", "wrist-lift-left"), "wrist-lift-left": "cannot" },
    "not-met",
  ],
  ["grip beside a hanging wrist", weak("grip-right", "wrist-lift-left"), "met"],
  [
    "grip under a wrist that is a bit weak, and fingers that hang",
    { ...weak("grip-left", "finger-lift-left", "wrist-lift-left"), "wrist-lift-left": "a-bit" },
    "met",
  ],
  ["foot and toes", weak("foot-lift-left", "tiptoe-left"), "met"],
  ["foot and thigh", weak("foot-lift-right", "thigh-lift-right"), "met"],
  ["foot alone", weak("foot-lift-right"), "not-met"],
  [
    "one nerve, a side not sure",
    { ...weak("foot-lift-right"), "foot-lift-left": "not-sure" },
    "unknown",
  ],
  ["one nerve, a side empty", { ...weak("foot-lift-right"), "foot-lift-left": null }, "unknown"],
  [
    "one nerve, a movement untold",
    { ...weak("grip-left"), movements: ["grip", "tiptoe"] },
    "unknown",
  ],
  ["one side cannot", { ...weak("grip-left"), "grip-left": "cannot" }, "not-met"],
  ["a bit weak does not count", { ...weak("grip-left"), "grip-right": "a-bit" }, "not-met"],
  ["a side of a movement not chosen", { ...weak("grip-left"), "tiptoe-left": "cannot" }, "not-met"],
];

test.each(rows)("two nerve areas, %s: %j is %s", (_, answers, status) => {
  expect(areas(answers)?.status).toBe(status);
});

test.each([
  ["finger-lift", "wrist-lift"],
  ["thumb-up", "round-pinch"],
  ["finger-spread", "key-pinch"],
  ["elbow-bend", "arm-lift"],
])("%s and %s need the same nerve", (one, other) => {
  expect(areas(weak(`${one}-right`, `${other}-right`))?.status).toBe("not-met");
});

test("the evidence is the parts, the movements and the sides that are weak, never the others", () => {
  const answers = {
    "weak-parts": ["hand-left"],
    ...weak("finger-lift-left", "grip-right"),
    "grip-right": "cannot",
    "grip-left": "a-bit",
  };
  expect(areas(answers)?.because).toEqual([
    ...["weak-parts", "movements", "finger-lift-left", "grip-right"],
  ]);
});

test("the evidence is the same when it is not met or unknown", () => {
  expect(areas({ movements: ["none"] })?.because).toEqual(["movements"]);
  expect(areas({ "weak-parts": ["not-sure"], movements: ["not-sure"] })?.because).toEqual([
    ...["weak-parts", "movements"],
  ]);
});
