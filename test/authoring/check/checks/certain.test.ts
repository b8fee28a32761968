import { describe, expect, test } from "vitest";
import { check } from "../../../../src/authoring/check/rules.ts";
import { type Change, finds, GRIP, HAND, LEFT, RASH, STRONG, WEAK, WORDS } from "../broken.ts";
import { all, answered, any, choice, finding, known, not, term, unless } from "../conditions.ts";
import { sound } from "../sound.ts";

describe("what can never be is found", () => {
  const NEVER = /can never hold/;
  test.each<Change>([
    ["notes.0.when", all(WEAK, STRONG), "notes.known", NEVER],
    ["notes.0.when", all(choice("movements", "none"), GRIP), "notes.known", NEVER],
    ["notes.0.when", all(choice("movements", "not-sure"), GRIP), "notes.known", NEVER],
    ["notes.0.when", all(not(choice("signs", "rash", "none")), RASH), "notes.known", NEVER],
    [
      "notes.0.when",
      all(not(choice("signs", "rash", "fall")), unless(choice("signs", "none"))),
      "notes.known",
      NEVER,
    ],
    ["notes.0.when", all(GRIP, not(GRIP)), "notes.known", NEVER],
    ["notes.0.when", all(term("weak"), unless(WEAK)), "notes.known", NEVER],
    ["notes.0.when", all(STRONG, LEFT), "notes.known", NEVER],
    ["notes.0.when", all(answered("weak"), unless(answered("weak"))), "notes.known", NEVER],
    [
      "notes.0.when",
      all(choice("weak", "not-sure"), { op: "known", item: "weak" }),
      "notes.known",
      NEVER,
    ],
    ["notes.0.when", not(any(WEAK, STRONG)), "notes.known", NEVER],
    ["notes.0.when", { op: "at-least", count: 2, of: [WEAK, STRONG] }, "notes.known", NEVER],
    [
      "notes.0.when",
      { op: "at-least", count: 3, of: [WEAK, RASH] },
      "notes.known",
      /3 of a list of 2/,
    ],
    ["notes.0.when", any(RASH, all(WEAK, STRONG)), "notes.known", /part "all" .* "weak" can never/],
    [`${WORDS}.items.0.enableWhen`, all(WEAK, STRONG), "items.words.enableWhen", NEVER],
    [`${WORDS}.items.0.enableWhen`, all(WEAK, STRONG), "pages.words", /never shown/],
    ["terms.weak", all(WEAK, STRONG), "terms.weak", NEVER],
    ["findings.1.met", all(LEFT, STRONG), "findings.both-hands.met", NEVER],
    ["findings.1.met", all(finding("any-hand", "unknown"), LEFT), "findings.both-hands.met", NEVER],
    ["findings.0.unclear", LEFT, "findings.any-hand.unclear", /something before it always holds/],
    ["findings.0.notMet", choice("movements", "not-sure"), "findings.any-hand.notMet", /before it/],
    ["urgency.0.reasons.0.when", all(WEAK, STRONG), "urgency.emergency.rash", NEVER],
    ["urgency.1.reasons.0.when", RASH, "urgency.same-day.fall", /something before it always holds/],
    ["pattern.1.when", all(STRONG, GRIP), "pattern.points-elsewhere", NEVER],
    ["pattern.1.when", STRONG, "pattern.points-elsewhere", /something before it always holds/],
    ["pattern.3.when.status", ["not-met"], "pattern.several-features", NEVER],
  ])("%s: %j", finds);

  test("what can be is left alone", () => {
    for (const when of [
      all(answered("weak"), choice("weak", "not-sure")),
      all(choice("signs", "rash", "fall"), not(RASH)),
      all(RASH, choice("signs", "fall")),
      all(RASH, { op: "not", of: choice("signs", "fall") }),
      all(GRIP, choice("movements", "other"), WEAK),
      all(LEFT, choice("grip-right", "strong")),
      any(WEAK, STRONG),
      { op: "not", of: all(WEAK, LEFT) },
      unless(LEFT),
      { op: "at-least", count: 2, of: [WEAK, STRONG, RASH] },
    ]) {
      expect(check(sound("notes.0.when", when)), JSON.stringify(when)).toEqual([]);
    }
  });
});

test("one outcome may hang on what makes the one before it fail", () => {
  expect(check(sound("pattern.0.when", not(choice("movements", "other"))))).toEqual([]);
});

test("a text may be read, and is answered or not", () => {
  const reads = { where: "items.words", what: expect.stringContaining('remove "context"') };
  for (const when of [answered("words"), known("words"), unless(known("words"))]) {
    expect(check(sound("notes.0.when", when)), JSON.stringify(when)).toEqual([reads]);
  }
});

test("an item that offers nothing but not sure is never known", () => {
  const unsure = { linkId: "words", type: "single", options: ["not-sure"] };
  const { notes: _, ...others } = sound(`${WORDS}.items.0`, unsure);
  const [note] = sound("notes.0.when", known("words")).notes;
  expect(check({ ...others, notes: note ? [note] : [] })).toEqual([
    { where: "notes.known", what: expect.stringMatching(/^It can never hold/) },
  ]);
});

describe("what always is is found", () => {
  const ALWAYS = /always holds/;
  const SURE = any(answered("weak"), unless(answered("weak")));
  test.each<Change>([
    [
      "findings.0.met",
      any(LEFT, choice("grip-right", "weak"), SURE),
      "findings.any-hand.met",
      ALWAYS,
    ],
    ["findings.0.unclear", SURE, "findings.any-hand.unclear", ALWAYS],
    ["findings.0.notMet", unless(all(WEAK, STRONG)), "findings.any-hand.notMet", ALWAYS],
    ["urgency.2.reasons.0.when", SURE, "urgency.within-days.hand", ALWAYS],
    ["terms.weak", SURE, "terms.weak", ALWAYS],
    ["pattern.3.when", SURE, "pattern.several-features", ALWAYS],
    ["notes.0.when", SURE, "notes.known", ALWAYS],
    ["notes.0.when", not(all(known("weak"), WEAK, STRONG)), "notes.known", ALWAYS],
    ["bring.0.when", SURE, "bring.this-page", ALWAYS],
    ["asks.0.when", SURE, "asks.how-soon", ALWAYS],
    [`${WORDS}.items.0.enableWhen`, SURE, "items.words.enableWhen", ALWAYS],
    ["notes.0.when", all(WEAK, SURE), "notes.known", /part "any" that reads "weak" always holds/],
    [
      "findings.1.met",
      all(HAND, unless(all(LEFT, STRONG))),
      "findings.both-hands.met",
      /part "unless" .* always holds/,
    ],
    [
      "findings.1.met",
      { op: "finding", id: "any-hand", status: ["met", "unclear", "not-met", "unknown"] },
      "findings.both-hands.met",
      ALWAYS,
    ],
    ["urgency.2.reasons.0.when", SURE, "urgency.see-doctor", /something before it always holds/],
  ])("%s: %j", finds);
});
