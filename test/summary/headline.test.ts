import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { headlineOf, isDiscussed } from "../../src/summary/headline.ts";
import { typical, well } from "../fixtures/answers.ts";

// Section 5 of the contract, "What it says, and to whom": what heads the result.

const headline = (answers: Answers) =>
  headlineOf({ questionnaire: mmn, answers }, assess(mmn, answers));

const some: Answers = { ...typical, "one-task": "yes" };
const few: Answers = { ...typical, course: "better" };

describe("at an ordinary visit", () => {
  test.each([
    ["several-features", typical, true],
    ["some-features", some, true],
    ["few-features", few, false],
    ["points-elsewhere", { ...typical, feeling: "clearly-numb" }, false],
    ["not-enough-answers", { ...typical, feeling: null, course: null }, false],
    ["no-weakness", well, false],
  ] as const)(
    "%s heads the comparison, and the whole result: %3$s",
    (pattern, answers, isFirst) => {
      expect(headline(answers)).toEqual({ pattern, isFirst });
    },
  );
});

test.each([
  ["several-features", { ...typical, background: ["cancer"] }],
  ["some-features", { ...typical, "weight-loss": "yes" }],
])("where somebody is to be seen within days, what to do comes before %s", (pattern, answers) => {
  expect(headline(answers)).toEqual({ pattern, isFirst: false });
});

test.each([{ "urgent-signs": ["limb-injury"] }, { "emergency-signs": ["chest-pain"] }])(
  "with %j nothing heads the comparison: help comes first",
  (sign) => {
    expect(headline({ ...typical, ...sign })).toBeUndefined();
    expect(headline({ ...well, ...sign })).toBeUndefined();
  },
);

test.each([
  ["MMN", { ...typical, "told-before": ["mmn"] }],
  ["MMN that does not get worse", { ...typical, course: "same", "told-before": ["mmn"] }],
  ["motor neurone disease", { ...typical, "told-before": ["ulnar", "als-mnd"] }],
  ["a sign of throat, eyes or walk without weakness", { ...well, walking: "a-little" }],
])("who was told, or tells, of %s reads that in place of the headline", (_, answers) => {
  expect(headline(answers)).toBeUndefined();
});

test("a copy says what to discuss, and only that", () => {
  const said = mmn.pattern.filter(({ code }) => isDiscussed({ pattern: code, isFirst: false }));
  expect(said.map(({ code }) => code)).toEqual(["several-features", "some-features"]);
});
