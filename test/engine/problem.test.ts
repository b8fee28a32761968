import { expect, test } from "vitest";
import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import { type ProblemCode, problemOnLeaving, problemWith } from "../../src/engine/problem.ts";

const leg = "foot-left";
const long = "x".repeat(301);

const values: readonly (readonly [string, unknown, ProblemCode | undefined])[] = [
  // Empty is always allowed, in whatever form.
  ...["sex", "weak-parts", "emergency-signs", "weakness", "onset-date", "main-problem"].flatMap(
    (linkId) => [null, "", []].map((value) => [linkId, value, undefined] as const),
  ),
  ...["onset-date", "main-problem"].flatMap((linkId) =>
    [" ", "\n", "\u200b", "\u3000".repeat(400)].map((value) => [linkId, value, undefined] as const),
  ),
  ["sex", "female", undefined],
  ["sex", "not-sure", "unknown-code"],
  ["sex", "Female", "unknown-code"],
  ["sex", " ", "unknown-code"],
  ["sex", ["female"], "wrong-type"],
  ["sex", true, "wrong-type"],
  ["sex", 0, "wrong-type"],
  ["sex", { female: true }, "wrong-type"],
  ["speech", "not-sure", undefined],
  ["finger-lift-left", "cannot", undefined],
  ["finger-lift-left", "no", "unknown-code"],
  ["weak-parts", [leg], undefined],
  ["weak-parts", [leg, "hand-left"], undefined],
  ["weak-parts", ["none"], undefined],
  ["weak-parts", ["not-sure"], undefined],
  ["weak-parts", leg, "wrong-type"],
  ["weak-parts", [null], "wrong-type"],
  ["weak-parts", [leg, 1], "wrong-type"],
  ["weak-parts", { 0: leg }, "wrong-type"],
  ["weak-parts", [""], "unknown-code"],
  ["weak-parts", ["foot"], "unknown-code"],
  ["weak-parts", [leg, leg], "duplicate"],
  ["weak-parts", ["none", "none"], "duplicate"],
  ["weak-parts", [leg, "none"], "not-alone"],
  ["weak-parts", ["not-sure", leg], "not-alone"],
  ["weak-parts", ["none", "not-sure"], "not-alone"],
  ["emergency-signs", ["not-sure"], "unknown-code"],
  ["main-problem", "My grip.", undefined],
  ["main-problem", "x".repeat(300), undefined],
  ["main-problem", long, "too-long"],
  ["main-problem", "💪".repeat(300), undefined],
  ["main-problem", "💪".repeat(301), "too-long"],
  ["main-problem", ["My grip."], "wrong-type"],
  ["main-problem", 7, "wrong-type"],
  ["onset-date", "2023", undefined],
  ["onset-date", "2023-01", undefined],
  ["onset-date", "2023-12", undefined],
  ["onset-date", 2023, "wrong-type"],
  ...["2023-00", "2023-13", "2023-1", "2023-05-01", "23", "05/2023", "May", "2023 ", "2023\n"].map(
    (value) => ["onset-date", value, "not-a-date"] as const,
  ),
];

test.each(values)("of %s, %j has the problem %s", (linkId, value, code) => {
  expect(problemWith(mmn, itemOf(linkId), value)).toEqual(code && { linkId, code });
});

const leaving: readonly (readonly [string, unknown, ProblemCode | undefined])[] = [
  ...["weakness", "emergency-signs", "urgent-signs"].flatMap((linkId) =>
    [undefined, null, "", []].map((value) => [linkId, value, "required"] as const),
  ),
  ...["speech", "head-signs", "onset-date", "main-problem"].flatMap((linkId) =>
    [undefined, null, "", []].map((value) => [linkId, value, undefined] as const),
  ),
  ["weakness", "no", undefined],
  ["weakness", "maybe", "unknown-code"],
  ["weakness", {}, "wrong-type"],
  ["emergency-signs", ["none"], undefined],
  ["emergency-signs", ["none", "chest-pain"], "not-alone"],
  ["emergency-signs", {}, "wrong-type"],
  ["main-problem", long, "too-long"],
  ["onset-date", "soon", "not-a-date"],
];

test.each(leaving)("a page cannot be left with %s as %j: %s", (linkId, value, code) => {
  expect(problemOnLeaving(mmn, itemOf(linkId), value)).toEqual(code && { linkId, code });
});
