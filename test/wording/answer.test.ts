import { expect, test } from "vitest";
import { itemOf } from "../../src/authoring/mmn.ts";
import type { Answer } from "../../src/engine/answer.ts";
import { answerText } from "../../src/wording/answer.ts";
import type { Translator } from "../../src/wording/translate.ts";

const say: Translator = Object.assign((key: string) => `<${key}>`, {
  list: () => [],
  has: () => true,
  language: "en",
});

const answers: readonly (readonly [string, Answer | undefined, string])[] = [
  // Not reached and left empty are two things.
  ["speech", undefined, "<notAsked>"],
  ["weak-parts", undefined, "<notAsked>"],
  ["main-problem", undefined, "<notAsked>"],
  ["speech", null, "<notAnswered>"],
  ["speech", "", "<notAnswered>"],
  ["weak-parts", [], "<notAnswered>"],
  ["main-problem", "", "<notAnswered>"],
  ["speech", "a-little", "<items.speech.options.a-little.label>"],
  ["speech", "not-sure", "<codes.not-sure.label>"],
  ["weak-parts", ["none"], "<codes.none.label>"],
  ["uneven-fingers", "yes", "<optionSets.yes-no.yes.label>"],
  ["finger-lift-left", "cannot", "<optionSets.strength.cannot.label>"],
  [
    "pain",
    ["neck-to-arm", "in-weak-part"],
    "<items.pain.options.neck-to-arm.label>; <items.pain.options.in-weak-part.label>",
  ],
  ["main-problem", "no", "no"],
  ["main-problem", "not-sure", "not-sure"],
  ["onset-date", "2024-06", "June 2024"],
  ["onset-date", "2024", "2024"],
  ["main-problem", "Z\u202eyhtlaeh", "Zyhtlaeh"],
  // Nothing can be seen of it.
  ["main-problem", "\u202e\0", "<notAnswered>"],
];

test.each(answers)("of %s, %j is said as %s", (linkId, answer, text) => {
  expect(answerText(say, itemOf(linkId), answer)).toBe(text);
});
