import { describe, expect, test } from "vitest";
import { check } from "../../../src/questionnaire/check.ts";
import { type Change, finding, finds, HAND, RASH, START, term, WEAK, WORDS } from "../broken.ts";
import { sound } from "../sound.ts";

describe("what is read before it is known is found", () => {
  test.each<Change>([
    [`${START}.items.0.enableWhen`, RASH, "items.weak.enableWhen", /"signs", .* not asked before/],
    [`${START}.items.0.enableWhen`, WEAK, "items.weak.enableWhen", /"weak", .* not asked before/],
    [`${START}.items.0.enableWhen`, term("hand-left"), "items.weak.enableWhen", /"grip-left"/],
    [`${WORDS}.items.0.enableWhen`, HAND, "items.words.enableWhen", /finding "any-hand"/],
    ["findings.0.met", finding("both-hands"), "findings.any-hand", /"both-hands", .* not judged/],
    ["findings.0.met", HAND, "findings.any-hand", /"any-hand", .* not judged/],
    ["notes.0.when", HAND, "notes.known", /remark may hang on answers only/],
    ["bring.0.when", HAND, "bring.this-page", /remark may hang on answers only/],
    ["asks.0.when", HAND, "asks.how-soon", /remark may hang on answers only/],
    ["terms.weak", term("weak"), "terms.weak", /circle \(weak reads weak\)/],
    ["sections.2", { ...sound().sections[1], id: "x", optional: undefined }, "sections.x", /last/],
  ])("%s: %j", finds);

  test("a finding that a term reads counts as read", () => {
    const { findings, terms } = sound();
    const late = sound("terms", { ...terms, late: finding("both-hands") });
    const [first, ...others] = findings;
    const faults = check({
      ...late,
      findings: first ? [{ ...first, met: { op: "term", id: "late" } }, ...others] : [],
    });
    expect(faults).toContainEqual({
      where: "findings.any-hand",
      what: expect.stringContaining('"both-hands", which is not judged before it'),
    });
  });

  test("a circle of terms is told once, with the way round", () => {
    const terms = { ...sound().terms, a: term("b"), b: { op: "not", of: term("c") }, c: term("a") };
    const circles = check(sound("terms", terms)).filter(({ what }) => what.includes("circle"));
    expect(circles).toEqual([
      { where: "terms.a", what: expect.stringContaining("(a reads b reads c reads a)") },
    ]);
  });
});
