import { describe, expect, test } from "vitest";
import { hrefOf } from "../../src/address.ts";
import { check } from "../../src/questionnaire/check.ts";
import { ADDRESSES } from "../../src/questionnaire/checks/ids.ts";
import { checkReview } from "../../src/questionnaire/checks/review.ts";
import { sound } from "./sound.ts";

/** One change to a sound questionnaire: where, to what; the place and words of the fault it makes. */
type Change = readonly [path: string, value: unknown, where: string, what: RegExp];

const WEAK = { op: "selected", item: "weak", codes: ["yes"] };
const STRONG = { op: "selected", item: "weak", codes: ["no"] };
const RASH = { op: "selected", item: "signs", codes: ["rash"] };
const GRIP = { op: "selected", item: "movements", codes: ["grip"] };
const LEFT = { op: "selected", item: "grip-left", codes: ["weak"] };
const HAND = { op: "finding", id: "any-hand", status: ["met"] };

const START = "sections.0.pages.0";
const SIGNS = "sections.0.pages.1";
const MOVEMENTS = "sections.0.pages.2";
const SIDES = "sections.0.pages.3";
const WORDS = "sections.1.pages.0";

test("a sound questionnaire has no fault", () => {
  expect(check(sound())).toEqual([]);
});

describe("an id that is given twice is found", () => {
  test.each<Change>([
    ["sections.1.id", "main", "sections.main", /more than once/],
    [`${WORDS}.id`, "start", "pages.start", /more than once/],
    [`${WORDS}.items.0.linkId`, "weak", "items.weak", /more than once/],
    ["movements.1", { id: "grip", nerve: "hand", limb: "arm" }, "movements.grip", /more than once/],
    ["findings.1.id", "any-hand", "findings.any-hand", /more than once/],
    ["urgency.0.reasons.1", reason("rash"), "urgency.emergency.rash", /more than once/],
    ["lines.1", { id: "not-a-diagnosis" }, "lines.not-a-diagnosis", /more than once/],
    ["notes.1", { id: "known" }, "notes.known", /more than once/],
    ["bring.1", { id: "this-page" }, "bring.this-page", /more than once/],
    ["asks.1", { id: "how-soon" }, "asks.how-soon", /more than once/],
    ["citations.2", { id: "B2", text: "x" }, "citations.B2", /more than once/],
    [`${SIGNS}.items.0.options.1`, "rash", "items.signs", /option "rash" .* more than once/],
    ["optionSets.yes-no.1", "yes", "optionSets.yes-no", /option "yes" .* more than once/],
  ])("%s", finds);

  test("the same id may serve for a page, an item and a reason", () => {
    expect(check(sound("urgency.0.reasons.0.id", "signs"))).toEqual([]);
  });
});

describe("a name that leads nowhere is found", () => {
  test.each<Change>([
    ["terms.weak.item", "wake", "terms.weak", /no item "wake"/],
    ["terms.weak.codes", ["yse"], "terms.weak", /"weak" does not offer "yse"/],
    ["notes.0.when.item", "constructor", "notes.known", /no item "constructor"/],
    ["notes.0.when", { op: "term", id: "wake" }, "notes.known", /no term "wake"/],
    ["notes.0.when", { op: "term", id: "constructor" }, "notes.known", /no term "constructor"/],
    ["pattern.3.when.id", "no-hands", "pattern.several-features", /no finding "no-hands"/],
    [`${START}.items.0.options`, "yes-on", "items.weak", /name no option set/],
    [`${SIDES}.items.0.movement`, "grap", "items.grip-left", /no movement "grap"/],
    ["findings.0.citations", ["Z9"], "findings.any-hand", /no citation "Z9"/],
    ["urgency.1.reasons.0.citations", ["Z9"], "urgency.same-day.fall", /no citation "Z9"/],
    ["lines.0.citations", ["Z9"], "lines.not-a-diagnosis", /no citation "Z9"/],
    ["findings.0.because.0.items", ["hand"], "findings.any-hand.because", /no item "hand"/],
    ["findings.0.because.0.codes", ["wek"], "findings.any-hand.because", /not offer "wek"/],
    ["findings.0.because.0.items", ["signs"], "findings.any-hand.because", /do not read "signs"/],
    ["notes.0.when", choice("words", "grip"), "notes.known", /it offers no codes/],
  ])("%s: %j", finds);

  test("a name that is given twice is found", () => {
    finds("terms.weak.codes", ["yes", "yes"], "terms.weak", /names "yes" more than once/);
    finds("findings.1.citations", ["A1", "A1"], "findings.both-hands", /names "A1" more than once/);
  });
});

describe("what nobody uses is found", () => {
  test.each<Change>([
    ["citations.2", { id: "C3", text: "x" }, "citations.C3", /Nothing uses this/],
    ["terms.alone", WEAK, "terms.alone", /Nothing uses this/],
    ["optionSets.alone", ["a", "b"], "optionSets.alone", /Nothing uses this/],
  ])("%s", finds);
});

describe("an item that nothing reads is found", () => {
  const ALONE = { linkId: "alone", type: "single", options: "yes-no" };
  const unmarked = { ...sound().sections[1]?.pages[0]?.items[0], context: undefined };
  test.each<Change>([
    [`${WORDS}.items.1`, ALONE, "items.alone", /No condition.* reads it; say why .* "context"/],
    [`${WORDS}.items.0`, unmarked, "items.words", /say why it is asked in "context"/],
    [`${WORDS}.items.0.context`, "For print", "items.words", /gives no reason; .* 3 words/],
    [`${START}.items.0.context`, "Asked for print", "items.weak", /remove "context"/],
    ["notes.0.when", answered("words"), "items.words", /remove "context"/],
  ])("%s: %j", finds);

  test("an item of any type may be context, with a reason", () => {
    expect(check(sound(`${WORDS}.items.1`, { ...ALONE, context: "Printed as told" }))).toEqual([]);
  });
});

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

describe("what can never be is found", () => {
  const NEVER = /can never hold/;
  test.each<Change>([
    ["notes.0.when", all(WEAK, STRONG), "notes.known", NEVER],
    ["notes.0.when", all(choice("movements", "none"), GRIP), "notes.known", NEVER],
    ["notes.0.when", all(GRIP, { op: "not", of: GRIP }), "notes.known", NEVER],
    ["notes.0.when", all(term("weak"), unless(WEAK)), "notes.known", NEVER],
    ["notes.0.when", all(STRONG, LEFT), "notes.known", NEVER],
    ["notes.0.when", all(answered("weak"), unless(answered("weak"))), "notes.known", NEVER],
    [
      "notes.0.when",
      all(choice("weak", "not-sure"), { op: "known", item: "weak" }),
      "notes.known",
      NEVER,
    ],
    ["notes.0.when", { op: "not", of: any(WEAK, STRONG) }, "notes.known", NEVER],
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
    ["findings.1.met", finding("any-hand", "unknown", LEFT), "findings.both-hands.met", NEVER],
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
    ["bring.0.when", SURE, "bring.this-page", ALWAYS],
    ["asks.0.when", SURE, "asks.how-soon", ALWAYS],
    [`${WORDS}.items.0.enableWhen`, SURE, "items.words.enableWhen", ALWAYS],
    ["notes.0.when", all(WEAK, SURE), "notes.known", /part "any" that reads "weak" always holds/],
    [
      "findings.1.met",
      finding("any-hand", "met", unless(all(LEFT, STRONG))),
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

describe("a wrong list of outcomes is found", () => {
  const { urgency, pattern } = sound();
  const [emergency, ...others] = urgency;
  test.each<Change>([
    ["urgency", others, "urgency", /"emergency" is missing/],
    ["pattern", pattern.slice(1), "pattern", /"no-weakness" is missing/],
    ["urgency", [emergency, ...urgency], "urgency.emergency", /more than once/],
    ["pattern", [pattern[0], ...pattern], "pattern.no-weakness", /more than once/],
    ["urgency.1.reasons", undefined, "urgency.same-day", /has no condition/],
    ["pattern.1.when", undefined, "pattern.points-elsewhere", /has no condition/],
    ["urgency.4.reasons", [reason("last")], "urgency.see-doctor", /last must always hold/],
    ["pattern.5.when", WEAK, "pattern.few-features", /last must always hold/],
    [
      "urgency",
      [...others.slice(0, 1), emergency, ...others.slice(1)],
      "urgency.emergency",
      /hide/,
    ],
    ["lines.0.id", "call", "lines", /"not-a-diagnosis"; add/],
  ])("%s", finds);
});

describe("a wrong list of options is found", () => {
  test.each<Change>([
    [`${SIGNS}.items.0.options`, ["none", "rash", "fall"], "items.signs", /at the end/],
    ["optionSets.yes-no", ["not-sure", "yes", "no"], "optionSets.yes-no", /at the end/],
    [`${MOVEMENTS}.items.0.options.2`, "not-sure", "items.movements", /more than once/],
    [
      `${MOVEMENTS}.items.0.options`,
      ["grip", "other", "not-sure", "none"],
      "items.movements",
      /end/,
    ],
    [`${SIGNS}.items.0.required`, undefined, "items.signs", /or mark it as required/],
    [`${MOVEMENTS}.items.0.figure`, "body", "items.movements", /figure shows "neck"; offer it/],
    [`${MOVEMENTS}.items.0.figure`, "body", "items.movements", /figure does not show "grip"/],
    [`${SIGNS}.items.0.options`, ["rash", "fall"], "items.signs", /must be answered, so offer/],
    [`${WORDS}.items.0.maxLength`, 0, "items.words", /needs a limit/],
    [`${WORDS}.items.0.maxLength`, -1, "items.words", /needs a limit/],
    [`${SIDES}.items.0.side`, undefined, "items.grip-left", /go together/],
    [`${SIDES}.items.0.movement`, undefined, "items.grip-left", /go together/],
  ])("%s: %j", finds);
});

describe("a page that takes an address of the app is found", () => {
  test.each(ADDRESSES)("%s", (address) => {
    finds(`${WORDS}.id`, address, `pages.${address}`, /address of the app/);
  });

  test("the addresses are those of the app", () => {
    const places = ["disclaimer", "choosing", "urgent", "review", "result"] as const;
    const addresses = places.map((at) => hrefOf("x", { at }).split("/").at(-1));
    expect([...ADDRESSES].sort()).toEqual(addresses.sort());
  });
});

describe("a movement that is not asked as a pair is found", () => {
  const [left, right] = sound().sections[0]?.pages[3]?.items ?? [];
  const words = sound().sections[1]?.pages[0]?.items[0];
  const PAIR = /exactly two items/;
  test.each<Change>([
    ["movements.1", { id: "kick", nerve: "hand", limb: "leg" }, "movements.kick", PAIR],
    [`${SIDES}.id`, "gripping", "movements.grip", PAIR],
    [`${SIDES}.items`, [left], "movements.grip", PAIR],
    [`${SIDES}.items.1.side`, "left", "movements.grip", PAIR],
    [`${SIDES}.items`, [left, right, { ...words, linkId: "more" }], "movements.grip", PAIR],
    [`${WORDS}.items.1`, { ...left, linkId: "third" }, "movements.grip", PAIR],
    [`${SIDES}.items.0.enableWhen`, undefined, "items.grip-left.enableWhen", /only where "grip"/],
    [`${SIDES}.items.1.enableWhen`, WEAK, "items.grip-right.enableWhen", /only where "grip"/],
    [
      `${MOVEMENTS}.items.0.options`,
      ["other", "none", "not-sure"],
      "items.grip-left.enableWhen",
      /not offer "grip"/,
    ],
    [`${SIDES}.items.0.options`, ["weak", "not-sure"], "items.grip-left", /name an option set/],
  ])("%s", finds);
});

describe("a nerve that is counted wrongly is found", () => {
  const NERVE = /exactly the sides that need this nerve: grip-left/;
  test.each<Change>([
    ["terms.hand-left", undefined, "terms.hand-left", NERVE],
    ["terms.hand-left.item", "grip-right", "terms.hand-left", NERVE],
    ["terms.hand-left", any(LEFT, choice("grip-right", "weak")), "terms.hand-left", NERVE],
    ["movements.0.nerve", "foot", "terms.foot-right", /grip-right/],
  ])("%s", finds);

  test("a nerve may leave out what something else explains", () => {
    const when = all(LEFT, unless(choice("signs", "fall")));
    expect(check(sound("terms.hand-left", when))).toEqual([]);
  });
});

describe("the story of the doctor's page", () => {
  const story = {
    place: "weak",
    side: "signs",
    began: "movements",
    date: "words",
    speed: { item: "weak", lines: { yes: "sudden", no: "gradual" } },
    course: { item: "grip-left", lines: { weak: "falling" } },
  };

  test("that names items and codes there are has no fault", () => {
    expect(check(sound("story", story))).toEqual([]);
  });

  test.each(["place", "side", "began", "date"])("may not name a %s that is not asked", (part) => {
    finds("story", { ...story, [part]: "wake" }, "story", /^There is no item "wake"; add it/);
  });

  test.each(["speed", "course"])("may not draw a %s that is not asked or not offered", (part) => {
    const drawn = { item: "wake", lines: {} };
    expect(check(sound("story", { ...story, [part]: drawn }))).toEqual([
      { where: "story", what: expect.stringMatching(/^There is no item "wake"; add it/) },
    ]);
    const lines = part === "speed" ? { yse: "sudden" } : { yse: "falling" };
    expect(check(sound("story", { ...story, [part]: { item: "weak", lines } }))).toEqual([
      { where: "story", what: expect.stringMatching(/^The item "weak" does not offer "yse"/) },
    ]);
  });
});

describe("a questionnaire is to be reviewed", () => {
  test("by its day, which is in time itself", () => {
    expect(checkReview(sound(), "2030-01-30")).toEqual([]);
    expect(checkReview(sound(), "2030-01-31")).toEqual([]);
  });

  test("and not after it", () => {
    expect(checkReview(sound(), "2030-02-01")).toEqual([
      { where: "reviewBy", what: expect.stringMatching(/by 2030-01-31; have it reviewed/) },
    ]);
  });
});

function finds(path: string, value: unknown, where: string, what: RegExp): void {
  expect(check(sound(path, value))).toContainEqual({ where, what: expect.stringMatching(what) });
}

function reason(id: string) {
  return { id, when: RASH, citations: ["A1"] };
}

function choice(item: string, code: string) {
  return { op: "selected", item, codes: [code] };
}

function answered(item: string) {
  return { op: "answered", item };
}

function term(id: string) {
  return { op: "term", id };
}

function finding(id: string, status = "met", also?: object) {
  const when = { op: "finding", id, status: [status] };
  return also ? all(when, also) : when;
}

function all(...of: readonly object[]) {
  return { op: "all", of };
}

function any(...of: readonly object[]) {
  return { op: "any", of };
}

function unless(of: object) {
  return { op: "unless", of };
}
