import { expect, test } from "vitest";
import {
  gradeOf,
  sentencesOf,
  syllablesOf,
  wordsOf,
} from "../../../../src/authoring/check/words/readability.ts";
import { textsIn } from "../../../../src/authoring/texts.ts";

test.each([
  ["hand", 1],
  ["place", 1],
  ["moved", 1],
  ["makes", 1],
  ["needed", 2],
  ["pieces", 2],
  ["muscle", 2],
  ["little", 2],
  ["numbness", 2],
  ["doctor’s", 2],
  ["emergency", 4],
  ["well-known", 2],
  ["2023", 1],
  ["MMN", 1],
])("%s has %i syllables", (word, count) => {
  expect(syllablesOf(word, [])).toBe(count);
});

test("a name counts as two syllables, however it is written", () => {
  expect(syllablesOf("Immunoglobulin", ["immunoglobulin"])).toBe(2);
});

test("a sentence ends with a full stop, a question mark or the text", () => {
  expect(sentencesOf("Stop. Does it hurt? Then rest (3.5 minutes)")).toHaveLength(3);
});

test("what is filled in counts as a word", () => {
  expect(wordsOf("Part {{number}} of {{of}}: your doctor’s well-known page")).toHaveLength(8);
});

test("a plain sentence is of a low grade, one of long words of a high one", () => {
  expect(gradeOf("Does the front of your foot drag or slap when you walk?", [])).toBeLessThan(2);
  expect(gradeOf("Symmetrical proximal weakness necessitates investigation.", [])).toBeGreaterThan(
    12,
  );
});

test("texts are found with their keys, also in lists", () => {
  expect(textsIn({ $schema: "x", a: { b: "one" }, c: ["two", "three"] })).toEqual([
    { key: "a.b", text: "one" },
    { key: "c.0", text: "two" },
    { key: "c.1", text: "three" },
  ]);
});
