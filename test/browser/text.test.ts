import { expect, test } from "vitest";
import { textIn } from "../../src/browser/text.ts";

const TEXT = '{"text":"Zips – and “keys”. 👋"}';
const little = Buffer.from(TEXT, "utf16le");
const big = Buffer.from(little).swap16();

test.each([
  ["UTF-8", Buffer.from(TEXT)],
  ["UTF-8 with a mark", Buffer.from(`\uFEFF${TEXT}`)],
  ["UTF-16, little end first", little],
  ["UTF-16, little end first, with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
  ["UTF-16, big end first", big],
  ["UTF-16, big end first, with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
])("a text in %s is read", (_, bytes) => {
  expect(textIn(bytes)).toBe(TEXT);
});

test.each([
  ["a byte that stands in no text", Buffer.from([0x7b, 0xc3, 0x28])],
  ["half of a sign", little.subarray(0, -5)],
])("%s is no text", (_, bytes) => {
  expect(() => textIn(bytes)).toThrow(TypeError);
});
