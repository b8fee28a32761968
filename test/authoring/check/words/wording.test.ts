import { expect, test } from "vitest";
import {
  bannedTexts,
  checkWording,
  countingTexts,
  hardTexts,
  longReasons,
  longSentences,
  markedTexts,
  reassuringTexts,
} from "../../../../src/authoring/check/words/wording.ts";

const words = (count: number) => Array.from({ length: count }, () => "so").join(" ");

test.each([
  "You have MMN.",
  "You may have it",
  "This is MND.",
  "A positive test",
  "It is unlikely.",
  "A 5% part",
  "Your risk",
  "Your score",
  "This detects weakness",
  "Screening",
  "All clear!",
  "It is harmless.",
  "Don’t worry",
  "A diagnosis of MMN",
  "They may have it",
  "You can wait.",
  "This is not serious.",
  "It will pass.",
  "It is deadly.",
  "Read https://example.com",
])("%s is not said", (text) => {
  expect(bannedTexts([{ key: "a", text }])).toHaveLength(1);
});

test.each([
  "This is not a diagnosis.",
  "You have a rash",
  "Choose the sides that you have chosen",
  "A doctor told you this is MMN",
])("%s may be said", (text) => {
  expect(bannedTexts([{ key: "a", text }])).toEqual([]);
});

test("what is common is not said where something may be urgent, but elsewhere it is", () => {
  const text = "This is common.";
  expect(reassuringTexts([{ key: "findings.a.why", text }])).toHaveLength(1);
  expect(reassuringTexts([{ key: "urgency.within-days.lead", text }])).toHaveLength(1);
  expect(reassuringTexts([{ key: "urgency.if-it-lasts.lead", text }])).toEqual([]);
  expect(reassuringTexts([{ key: "items.a.why", text }])).toEqual([]);
});

test.each([
  "3 out of 5",
  "Three of the five features",
  "4 of 13",
  "You met two out of {{count}}",
  "3/5",
])("%s is counting", (text) => {
  expect(countingTexts([{ key: "pattern.a.title", text }])).toHaveLength(1);
});

test.each(["Two or more nerves", "One of them", "Fewer than 1 person in 100,000"])(
  "%s is not counting",
  (text) => {
    expect(countingTexts([{ key: "pattern.a.title", text }])).toEqual([]);
  },
);

test("a sentence of 15 words is short enough, one of 16 is too long", () => {
  expect(longSentences([{ key: "a", text: `${words(15)}. ${words(15)}?` }])).toEqual([]);
  expect(longSentences([{ key: "a", text: `${words(2)}. ${words(16)}` }])).toHaveLength(1);
});

test("a reason of 40 words is short enough, one of 41 is too long", () => {
  expect(longReasons([{ key: "a.why", text: words(40) }])).toEqual([]);
  expect(longReasons([{ key: "a.why", text: words(41) }])).toHaveLength(1);
  expect(longReasons([{ key: "a.text", text: words(41) }])).toEqual([]);
});

test("long words are hard in a sentence and in a label", () => {
  expect(
    hardTexts([{ key: "a", text: "Symmetrical weakness necessitates an examination." }]),
  ).toHaveLength(1);
  expect(hardTexts([{ key: "a", text: "Examination" }])).toHaveLength(1);
  expect(hardTexts([{ key: "a", text: "An exam" }])).toEqual([]);
});

test.each(["<b>Stop</b>", "a &amp; b", "$t(name)", "**Stop**", "[a](b)"])(
  "%s is markup",
  (text) => {
    expect(markedTexts([{ key: "a", text }])).toHaveLength(1);
  },
);

test("a fault names its key, what is wrong, what to do, and the text", () => {
  expect(checkWording([{ key: "items.a.why", text: "You are likely well." }])).toEqual([
    {
      where: "items.a.why",
      what: '"likely" may not be said; say it otherwise. No study shows how often the answers are right, so nothing can be said of chances. It says: "You are likely well."',
    },
  ]);
  expect(checkWording([{ key: "a", text: `${words(16)}.` }])[0]?.what).toMatch(
    /^A sentence has 16 words, and 15 is the limit; make two\./,
  );
});

test("every kind of fault is among the faults of wording", () => {
  const kinds = [
    ["a", "Symmetrical weakness necessitates an examination.", /^It is of grade 24\.1, and 6 is/],
    ["a", "Examination", /^"Examination" has more than 3 syllables/],
    ["a", `${words(16)}`, /^A sentence has 16 words/],
    ["a.why", `${words(14)}. ${words(14)}. ${words(14)}.`, /^A reason has 42 words/],
    ["a", "It is harmless.", /^"harmless" may not be said/],
    ["findings.a.why", "It is common.", /^"common" may not be said/],
    ["findings.a.why", "3 of 13", /^Nothing is counted/],
    ["a", "<b>Stop</b>", /^It holds markup/],
  ] as const;
  for (const [key, text, what] of kinds) {
    expect(checkWording([{ key, text }])).toEqual([
      { where: key, what: expect.stringMatching(what) },
    ]);
  }
});
