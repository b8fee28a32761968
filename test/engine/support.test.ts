import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { reasonsOfFinding } from "../../src/engine/reasons.ts";
import { typical } from "../fixtures/answers.ts";

// What pages and sheet show as the reason of a finding: only the answers that made it so.

/** The codes of each answer that made it so; none of one that was asked and is silent. */
type Because = Readonly<Record<string, readonly string[]>>;

const reasonsFor = (id: string, answers: Answers): Because => {
  const assessment = assess(mmn, answers);
  const judged = assessment.findings.find((finding) => finding.id === id);
  if (!judged) throw new Error(`"${id}" is not listed.`);
  const reasons = reasonsOfFinding(mmn, answers, assessment, judged);
  return Object.fromEntries(reasons.map(({ linkId, codes }) => [linkId, codes]));
};

const rows: Readonly<Record<string, readonly (readonly [Answers, Because])[]>> = {
  "cramps-or-twitching": [
    // Met by the one; that the other is not so is no reason.
    [{ cramps: "often", twitching: "no" }, { cramps: ["often"] }],
    [{ cramps: "no", twitching: "weak-part" }, { twitching: ["weak-part"] }],
    [
      { cramps: "often", twitching: "weak-part" },
      { cramps: ["often"], twitching: ["weak-part"] },
    ],
    // Not met by both.
    [
      { cramps: "no", twitching: "no" },
      { cramps: ["no"], twitching: ["no"] },
    ],
    // Not known by the one that says nothing.
    [{ cramps: "no", twitching: null }, { twitching: [] }],
    [{ cramps: "not-sure", twitching: "no" }, { cramps: [] }],
  ],
  "weak-not-thin": [
    [{ thinning: "no" }, { duration: ["1-2-years"], thinning: ["no"] }],
    // However long it lasts, it is thin.
    [{ thinning: "yes" }, { thinning: ["yes"] }],
    [{ thinning: null }, { thinning: [] }],
  ],
  "arms-not-legs": [
    [
      { "weak-parts": ["hand-right", "neck"] },
      // That no leg is among them is seen by all that is.
      { "weak-parts": ["hand-right", "neck"] },
    ],
    [{ "weak-parts": ["hand-right", "foot-left"] }, { "weak-parts": ["foot-left"] }],
  ],
  "two-nerve-areas": [
    [{}, { "finger-lift-right": ["clearly"], "key-pinch-right": ["cannot"] }],
    [
      { movements: ["none"], "weak-parts": ["hand-right", "neck", "foot-left"] },
      { "weak-parts": ["hand-right", "foot-left"] },
    ],
    [
      { movements: ["none"], "weak-parts": ["hand-right"] },
      { "weak-parts": ["hand-right"], movements: ["none"] },
    ],
    // The sides of movements that were not chosen were not asked.
    [
      { movements: null, "weak-parts": null },
      { "weak-parts": [], movements: [] },
    ],
  ],
  "feeling-spared": [
    [{}, { feeling: ["normal"] }],
    [{ feeling: "slightly-odd" }, { feeling: ["slightly-odd"] }],
    [{ feeling: "clearly-numb" }, { feeling: ["clearly-numb"] }],
  ],
  "speech-or-swallowing": [
    [
      { speech: "no", swallowing: "clearly", "head-signs": ["eyelids", "tongue"] },
      { swallowing: ["clearly"], "head-signs": ["tongue"] },
    ],
  ],
  "marked-stiffness": [
    [{ stiffness: "a-lot", reflexes: "brisk" }, { stiffness: ["a-lot"] }],
    [
      { stiffness: "a-bit", reflexes: "brisk" },
      { stiffness: ["a-bit"], reflexes: ["brisk"] },
    ],
  ],
  "pressed-nerve-signs": [
    [
      {
        feeling: "slightly-odd",
        "numb-places": ["ring-little", "elsewhere"],
        "numb-at-night": "no",
        pain: ["in-weak-part", "neck-to-arm"],
      },
      { "numb-places": ["ring-little"], pain: ["neck-to-arm"] },
    ],
  ],
  "better-on-immunoglobulin": [
    // Not asked is not "not answered".
    [{}, {}],
    [{ treatments: ["immunoglobulin"] }, { "immunoglobulin-effect": [] }],
  ],
};

describe.each(Object.entries(rows))("%s", (id, cases) => {
  test.each(cases)("of %j comes from %j", (change, because) => {
    expect(reasonsFor(id, { ...typical, ...change })).toEqual(because);
  });
});

test("a finding that is judged rests on answers that its rules read, and on each in the order of the pages", () => {
  const answers: Answers = { ...typical, feeling: "slightly-odd", cramps: "often", thinning: "no" };
  const assessment = assess(mmn, answers);
  const judged = assessment.findings.filter(({ status }) => status !== "unknown");
  expect(judged.length).toBeGreaterThan(8);
  for (const finding of judged) {
    const linkIds = reasonsOfFinding(mmn, answers, assessment, finding).map(({ linkId }) => linkId);
    expect(linkIds, finding.id).not.toEqual([]);
    expect(linkIds, finding.id).toEqual(finding.because.filter((one) => linkIds.includes(one)));
  }
});
