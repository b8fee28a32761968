import { describe, expect, test } from "vitest";
import { check } from "../../../../src/authoring/check/rules.ts";
import { type Change, finds, findsOnly, HAND, RASH, START, WEAK, WORDS } from "../broken.ts";
import { any, finding, term } from "../conditions.ts";
import { sound } from "../sound.ts";

describe("what is read before it is known is found", () => {
  test.each<Change>([
    [`${START}.items.0.enableWhen`, RASH, "items.weak.enableWhen", /"signs", .* not asked before/],
    [`${START}.items.0.enableWhen`, WEAK, "items.weak.enableWhen", /"weak", .* not asked before/],
    [`${START}.items.0.enableWhen`, term("hand-left"), "items.weak.enableWhen", /"grip-left"/],
    [`${WORDS}.items.0.enableWhen`, HAND, "items.words.enableWhen", /finding "any-hand"/],
    [
      "findings.0.met",
      finding("both-hands", "met"),
      "findings.any-hand",
      /"both-hands", .* not judged/,
    ],
    ["findings.0.met", HAND, "findings.any-hand", /"any-hand", .* not judged/],
    ["notes.0.when", HAND, "notes.known", /remark may hang on answers only/],
    ["bring.0.when", HAND, "bring.this-page", /remark may hang on answers only/],
    ["asks.0.when", HAND, "asks.how-soon", /remark may hang on answers only/],
    ["urgency.0.reasons.0.when", HAND, "urgency.emergency.rash", /emergency may hang on answers/],
    ["terms.weak", term("weak"), "terms.weak", /circle \(weak reads weak\)/],
    ["sections.2", { ...sound().sections[1], id: "x", optional: undefined }, "sections.x", /last/],
  ])("%s: %j", finds);

  test("a finding that a term reads counts as read", () => {
    const { findings, terms } = sound();
    const late = sound("terms", { ...terms, late: finding("both-hands", "met") });
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

  test("a section may follow others where none is optional", () => {
    expect(check(sound("sections.1.optional"))).toEqual([]);
  });

  test("several optional sections may stand last", () => {
    const [main, extra] = sound().sections;
    const page = { id: "more", items: [{ ...extra?.pages[0]?.items[0], linkId: "more" }] };
    const more = { id: "more", optional: true, pages: [page] };
    expect(check(sound("sections", [main, extra, more]))).toEqual([]);
  });

  test("all that follows an optional section is optional, the first section included", () => {
    const [main, extra] = sound().sections;
    const sections = [
      { ...main, optional: true },
      { ...extra, optional: undefined },
    ];
    findsOnly("sections", sections, "sections.extra", /after an optional section/);
  });

  test("a term that leads to a circle is not in it", () => {
    const terms = { ...sound().terms, a: term("b"), b: any(term("weak"), term("b")) };
    expect(circles(terms)).toEqual([
      { where: "terms.b", what: expect.stringContaining("(b reads b)") },
    ]);
  });

  test("a circle is found behind a term that leads nowhere", () => {
    finds("terms.weak", any(term("hand-left"), term("weak")), "terms.weak", /\(weak reads weak\)/);
    const terms = { ...sound().terms, a: any(term("b"), term("c")), b: WEAK, c: term("a") };
    expect(circles(terms)).toEqual([
      { where: "terms.a", what: expect.stringContaining("(a reads c reads a)") },
    ]);
  });

  test("a term that names no other is no circle, and told as what it is", () => {
    finds("terms.weak", term("wake"), "terms.weak", /no term "wake"/);
  });

  test("a term may read the finding of its own name", () => {
    expect(circles({ ...sound().terms, "any-hand": HAND })).toEqual([]);
  });

  test("a circle of terms is told once, with the way round", () => {
    const terms = { ...sound().terms, a: term("b"), b: { op: "not", of: term("c") }, c: term("a") };
    expect(circles(terms)).toEqual([
      { where: "terms.a", what: expect.stringContaining("(a reads b reads c reads a)") },
    ]);
  });
});

function circles(terms: object) {
  return check(sound("terms", terms)).filter(({ what }) => what.includes("circle"));
}
