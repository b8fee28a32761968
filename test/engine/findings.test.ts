import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";

// Section 4 of the contract, row by row: the core and supportive findings.

type Row = readonly [Answers, string, readonly string[]];

const judged = (id: string, answers: Answers) => {
  const { findings } = assess(mmn, { weakness: "yes", ...answers });
  const found = findings.find((finding) => finding.id === id);
  return [found?.status, found?.because];
};

/** A row for each code of a single item, and for what is not known of it. */
function byCode(linkId: string, codes: Readonly<Record<string, string>>): readonly Row[] {
  return [
    [{}, "unknown", []],
    [{ [linkId]: null }, "unknown", []],
    [{ [linkId]: "not-sure" }, "unknown", [linkId]],
    ...Object.entries(codes).map(([code, status]): Row => [{ [linkId]: code }, status, [linkId]]),
  ];
}

const parts = (...codes: readonly string[]): Answers => ({ "weak-parts": codes });
const lift = (left: string | null, right: string | null): Answers => ({
  movements: ["finger-lift"],
  "finger-lift-left": left,
  "finger-lift-right": right,
});
const liftLeft = "finger-lift-left";
const liftRight = "finger-lift-right";

const tables: Readonly<Record<string, readonly Row[]>> = {
  "over-one-month": byCode("duration", {
    "under-4-weeks": "not-met",
    "1-6-months": "met",
    "6-12-months": "met",
    "1-2-years": "met",
    "2-5-years": "met",
    "over-5-years": "met",
  }),
  "slow-or-stepwise": byCode("course", {
    "slowly-worse": "met",
    "in-steps": "met",
    same: "not-met",
    "comes-and-goes": "not-met",
    better: "not-met",
    "fast-worse": "not-met",
  }),
  "one-sided-start": byCode("side-at-start", {
    left: "met",
    right: "met",
    "both-one-worse": "met",
    "both-equal": "not-met",
  }),
  "feeling-spared": byCode("feeling", {
    normal: "met",
    "slightly-odd": "unclear",
    "clearly-numb": "not-met",
  }),
  "hand-or-foot-first": byCode("first-place", {
    hand: "met",
    "forearm-wrist": "met",
    "foot-ankle": "met",
    "upper-arm-shoulder": "not-met",
    "thigh-hip": "not-met",
    neck: "not-met",
    "face-throat": "not-met",
    elsewhere: "not-met",
  }),
  "arms-not-legs": [
    [{}, "unknown", []],
    ...["none", "not-sure", "neck", "face", "mouth-throat"].map(
      (part): Row => [parts(part), "unknown", ["weak-parts"]],
    ),
    ...["hand", "forearm", "upper-arm", "shoulder"].flatMap((part) =>
      ["left", "right"].map((side): Row => [parts(`${part}-${side}`), "met", ["weak-parts"]]),
    ),
    ...["hip-thigh", "lower-leg", "foot"].flatMap((part) =>
      ["left", "right"].map((side): Row => [parts(`${part}-${side}`), "not-met", ["weak-parts"]]),
    ),
    [parts("hand-left", "foot-left"), "not-met", ["weak-parts"]],
    [parts("hand-left", "neck"), "met", ["weak-parts"]],
  ],
  "uneven-fingers": [
    ...byCode("uneven-fingers", { yes: "met", no: "not-met" }),
    [lift("clearly", null), "met", [liftLeft]],
    [lift(null, "cannot"), "met", [liftRight]],
    [lift("a-bit", "same"), "unknown", [liftLeft, liftRight]],
    [{ ...lift("a-bit", null), "uneven-fingers": "no" }, "not-met", [liftLeft, "uneven-fingers"]],
    [
      { ...lift("same", "cannot"), "uneven-fingers": "no" },
      "met",
      [liftLeft, liftRight, "uneven-fingers"],
    ],
    // Off the path, a side tells nothing.
    [
      { ...lift("cannot", "cannot"), movements: ["grip"], "uneven-fingers": "no" },
      "not-met",
      ["uneven-fingers"],
    ],
  ],
  "cramps-or-twitching": [
    [{}, "unknown", []],
    [{ cramps: "often" }, "met", ["cramps"]],
    [{ cramps: "sometimes", twitching: "no" }, "met", ["cramps", "twitching"]],
    [{ twitching: "weak-part" }, "met", ["twitching"]],
    [{ twitching: "weak-part-and-elsewhere" }, "met", ["twitching"]],
    [{ cramps: "no", twitching: "weak-part-and-elsewhere" }, "met", ["cramps", "twitching"]],
    [{ cramps: "not-sure", twitching: "weak-part" }, "met", ["cramps", "twitching"]],
    [{ cramps: "no" }, "unknown", ["cramps"]],
    [{ twitching: "elsewhere-only" }, "unknown", ["twitching"]],
    [{ cramps: "no", twitching: "not-sure" }, "unknown", ["cramps", "twitching"]],
    [{ cramps: "no", twitching: "elsewhere-only" }, "not-met", ["cramps", "twitching"]],
    [{ cramps: "no", twitching: "no" }, "not-met", ["cramps", "twitching"]],
  ],
  "weak-not-thin": [
    [{}, "unknown", []],
    [{ thinning: "no" }, "unknown", ["thinning"]],
    [{ thinning: "no", duration: "not-sure" }, "unknown", ["duration", "thinning"]],
    [{ thinning: "no", duration: "under-4-weeks" }, "unknown", ["duration", "thinning"]],
    [{ thinning: "no", duration: "1-6-months" }, "unknown", ["duration", "thinning"]],
    ...["6-12-months", "1-2-years", "2-5-years", "over-5-years"].map(
      (duration): Row => [{ thinning: "no", duration }, "met", ["duration", "thinning"]],
    ),
    [{ thinning: "not-sure", duration: "1-2-years" }, "unknown", ["duration", "thinning"]],
    [{ thinning: "yes" }, "not-met", ["thinning"]],
    [{ thinning: "yes", duration: "1-2-years" }, "not-met", ["duration", "thinning"]],
  ],
  "worse-in-cold": byCode("cold", { clearly: "met", "a-bit": "unclear", no: "not-met" }),
  "low-reflexes": [
    ...byCode("reflexes", { low: "met", normal: "not-met", brisk: "not-met" }),
    [{ reflexes: "not-told" }, "unknown", ["reflexes"]],
  ],
  "better-on-immunoglobulin": [
    [{}, "unknown", []],
    ...[
      ["better", "met"],
      ["no-change", "not-met"],
      ["worse", "not-met"],
      ["not-sure", "unknown"],
    ].map(
      ([effect = "", status = ""]): Row => [
        { treatments: ["immunoglobulin"], "immunoglobulin-effect": effect },
        status,
        ["immunoglobulin-effect"],
      ],
    ),
    [{ treatments: ["steroids"], "immunoglobulin-effect": "better" }, "unknown", []],
    [{ treatments: ["steroids"], "steroid-effect": "better" }, "unknown", []],
  ],
};

describe.each(Object.entries(tables))("%s", (id, rows) => {
  test.each(rows)("of %j is %s because of %j", (answers, status, because) => {
    expect(judged(id, answers)).toEqual([status, because]);
  });
});

test("without weakness every finding about it is unknown, whatever was entered before", () => {
  const before: Answers = { weakness: "no", duration: "1-2-years", feeling: "normal" };
  expect(judged("over-one-month", before)).toEqual(["unknown", []]);
  expect(judged("feeling-spared", before)).toEqual(["unknown", []]);
});

test("when the date it began and how long it lasts disagree, how long it lasts counts", () => {
  const answers: Answers = { duration: "under-4-weeks", "onset-date": "1999" };
  expect(judged("over-one-month", answers)).toEqual(["not-met", ["duration"]]);
});
