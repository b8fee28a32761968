import { expect, test } from "vitest";
import { checkWords } from "../../../src/authoring/check/words.ts";

const hard = { a: "Symmetrical weakness necessitates an examination." };

test("how words are worded is known of English, in any of its countries, and of no other language", () => {
  for (const language of ["en", "en-GB"]) {
    expect(checkWords(language, hard, {}).all).toHaveLength(1);
    expect(checkWords(language, {}, hard).helper).toHaveLength(1);
  }
  expect(checkWords("de", hard, hard)).toEqual({ all: [], helper: [] });
});

test("what is still to be written is told as that alone, in any language", () => {
  for (const language of ["en", "de"]) {
    const faults = checkWords(language, { a: "[Write what your symmetrical question is]" }, {});
    expect(faults).toEqual({
      all: [{ where: "a", what: expect.stringMatching(/^It is still to be written: \[Write/) }],
      helper: [],
    });
  }
});
