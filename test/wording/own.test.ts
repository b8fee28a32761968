import { describe, expect, test } from "vitest";
import { isolated, ownWords } from "../../src/wording/own.ts";
import { TURNING, turnedAlone } from "../fixtures/bidi.ts";
import { dice, hint } from "../fixtures/random.ts";

describe("of what a person wrote", () => {
  test.each([
    ["a plain text", "My right hand – “weak”.\n\tSince May."],
    ["other scripts", "يدي ضعيفة. ידי חלשה. 手が弱い"],
    ["pictures of several characters", "👍🏽 👩‍🦽"],
    ["letters with marks after them", "Ha\u0308nde, cafe\u0301"],
    ["marks of direction", "\u200fא\u200e 5\u061c"],
    ["what cannot be seen within a word", "zips\u00adfast\u200b\u2060"],
    ["an override with its end", "a \u202eEVIL\u202c b"],
    ["an embedded number", "\u202a+44 20 7946\u202c"],
    ["an isolate with its end", "\u2068ידי\u2069 and \u2066x\u2069"],
  ])("%s stays as it is", (_, text) => {
    expect(ownWords(text)).toBe(text);
  });

  test.each([
    ["an override without an end", "Z\u202eyhtlaeh", "Zyhtlaeh"],
    ["an isolate without an end", "a\u2067b", "ab"],
    ["an end without a beginning", "a\u2069b\u202cc", "abc"],
    ["an end of the other kind", "\u202ea\u2069 \u2066b\u202c", "a b"],
    ["an end on another line", "\u202ea\nb\u202c", "a\nb"],
    ["what is around another", "\u2067a \u202ab\u202c c\u2069", "a \u202ab\u202c c"],
    ["what crosses another", "\u202ea \u2066b\u202c c\u2069", "a b c"],
  ])("%s is left out", (_, text, shown) => {
    expect(ownWords(text)).toBe(shown);
  });

  test.each([
    ["control characters", "a\0b\u0007c\u001bd\u0085e", "a b c d e"],
    ["separators of lines and paragraphs", "a\u2028b\u2029c", "a b c"],
    ["half a character", "a\ud83d b\ude00", "a\ufffd b\ufffd"],
  ])("%s cannot change what follows", (_, text, shown) => {
    expect(ownWords(text)).toBe(shown);
  });

  test("no direction is left open, no letter is lost, and it comes out once and for all", () => {
    const rolls = dice();
    const characters = [...TURNING, ...TURNING, "a", "ב", "7", " ", "\n", "\u2029", "\u200f", "😀"];
    for (let count = 0; count < 5_000; count += 1) {
      const text = Array.from({ length: rolls.below(12) }, () => rolls.pick(characters)).join("");
      const shown = ownWords(text);
      expect(turnedAlone(shown), hint(JSON.stringify(text))).toBe(0);
      expect(without(shown), hint(JSON.stringify(text))).toBe(
        without(text).replaceAll("\u2029", " "),
      );
      expect(ownWords(shown), hint(JSON.stringify(text))).toBe(shown);
    }
  });
});

describe("in a plain line", () => {
  test.each(["", "Why?", "Händedruck, χέρι, 手, 7 – 8", "👍🏽"])("%j stands as it is", (text) => {
    expect(isolated(text)).toBe(text);
  });

  test.each([
    "ידי חלשה",
    "May I drive? يدي",
    "\u200fx",
    "\u202ex\u202c",
    "\ufb1d",
    "\ufefc",
    "𐤀",
    "𞤀",
  ])("%j is kept apart", (text) => {
    expect(isolated(text)).toBe(`\u2068${text}\u2069`);
  });
});

function without(text: string): string {
  return [...text].filter((character) => !TURNING.includes(character)).join("");
}
