import { expect, test } from "vitest";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import type { Answer } from "../../src/engine/answer.ts";
import { normalAnswer } from "../../src/engine/normal.ts";

const normal = (linkId: string, value: unknown) => normalAnswer(mmn, itemOf(linkId), value);

/** Blanks: no-break, ideographic, without a width, joiners, marks of direction, fillers, of Braille, of notes, a control. */
const BLANKS =
  "\u00a0\u3000\ufeff\u200b\u200d\u2060\u200e\u202e\u00ad\u3164\u115f\u2800\ufff9\ufffb\u{1d159}\u0085";

const EMPTY = [undefined, null, "", " ", "\n\t", ...BLANKS, BLANKS, []].flatMap((value) =>
  ["sex", "weak-parts", "onset-date", "main-problem"].map((linkId) => [linkId, value] as const),
);

test.each(EMPTY)("of %s, %j is nothing", (linkId, value) => {
  expect(normal(linkId, value)).toBeNull();
});

const SAID: readonly (readonly [string, unknown, Answer])[] = [
  ["sex", "female", "female"],
  ["speech", "not-sure", "not-sure"],
  ["onset-date", "2021-05", "2021-05"],
  ["onset-date", " 2021-05 ", "2021-05"],
  ["main-problem", "My grip.", "My grip."],
  ["main-problem", "  Zips –\n and keys. \n", "Zips –\n and keys."],
  ["main-problem", "\ude00 a\ud83d", "\ufffd a\ufffd"],
  ["main-problem", "\ud83d\ud83d\ude00\ude00", "\ufffd😀\ufffd"],
  ["main-problem", "cafe\u0301 \u202eb", "cafe\u0301 \u202eb"],
  // Of a text in which something is seen, nothing is taken away but the space around it.
  ["main-problem", "\u200fאבג", "\u200fאבג"],
  ["main-problem", "👩\u200d🔧", "👩\u200d🔧"],
  ["main-problem", ".", "."],
  ["weak-parts", ["hand-left"], ["hand-left"]],
  ["weak-parts", ["hand-left", "hand-right"], ["hand-left", "hand-right"]],
  ["weak-parts", ["hand-right", "hand-left"], ["hand-left", "hand-right"]],
  ["weak-parts", ["foot-left", "hand-right", "face"], ["hand-right", "foot-left", "face"]],
  ["weak-parts", ["none"], ["none"]],
  ["movements", ["grip", "finger-lift"], ["finger-lift", "grip"]],
];

test.each(SAID)("of %s, %j is %j", (linkId, value, answer) => {
  expect(normal(linkId, value)).toEqual(answer);
});

test.each(SAID)("of %s, %j has one spelling, in which it stays", (linkId, value) => {
  const once = normal(linkId, value);
  expect(normal(linkId, once)).toEqual(once);
});
