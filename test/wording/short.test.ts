import { expect, test } from "vitest";
import { shortList, shortWords } from "../../src/wording/short.ts";

const words = (_: string, values?: Readonly<Record<string, string | number>>) =>
  `+${values?.count}`;

test.each([
  [["a", "b"], 2, ["a", "b"]],
  [["a", "b", "c"], 2, ["a", "b", "c"]],
  [["a", "b", "c", "d"], 2, ["a", "b", "+2"]],
  [[], 2, []],
] as const)("%j with room for %i is %j", (list, most, short) => {
  expect(shortList(words, list, most)).toEqual(short);
});

test.each([
  ["one two", 7, "one two"],
  [" one\n two ", 7, "one two"],
  ["one two three", 9, "one two…"],
  ["onetwothree", 6, "onetw…"],
  ["😀😀😀", 3, "😀😀😀"],
  ["😀😀😀😀", 3, "😀😀…"],
  ["a\0\u0085b", 7, "a b"],
  ["one \u202etwo three\u202c", 9, "one two…"],
])("%j with room for %i is %j", (text, most, short) => {
  expect(shortWords(text, most)).toBe(short);
});
