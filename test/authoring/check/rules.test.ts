import { describe, expect, test } from "vitest";
import { checkReview } from "../../../src/authoring/check/checks/review.ts";
import { check } from "../../../src/authoring/check/rules.ts";
import { ADDRESS_NAMES } from "../../../src/machine/address.ts";
import { type Change, finds, reason, SIDES, SIGNS, START, WEAK, WORDS } from "./broken.ts";
import { answered, choice } from "./conditions.ts";
import { sound } from "./sound.ts";

const again = (item: string, code: string) => [{ before: "1.1.0", item, codes: [code] }];

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
    ["say.3", { id: "fell", when: WEAK, urgency: ["same-day"] }, "say.fell", /more than once/],
    ["causes.1", { id: "wear" }, "causes.wear", /more than once/],
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
    ["askedAgain", again("wake", "no"), "askedAgain.wake", /no item "wake"/],
    ["askedAgain", again("weak", "yse"), "askedAgain.weak", /"weak" does not offer "yse"/],
    ["causes.0.when", choice("wake", "yes"), "causes.wear", /no item "wake"/],
    ["say.1.when", choice("signs", "fell"), "say.fell", /"signs" does not offer "fell"/],
    ["say.0.codes", ["yse"], "say.weak", /"weak" does not offer "yse"/],
    ["say.0.id", "wake", "say.wake", /no item "wake"/],
    ["say.2.id", "wake", "say.wake", /no item of several choices/],
    ["say.2.id", "words", "say.words", /no item of several choices/],
    ["say.0.when", WEAK, "say.weak", /codes and a condition/],
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
    [`${WORDS}.items.0.context`, " For  print ", "items.words", /gives no reason; .* 3 words/],
    [`${START}.items.0.context`, "Asked for print", "items.weak", /remove "context"/],
    ["notes.0.when", answered("words"), "items.words", /remove "context"/],
  ])("%s: %j", finds);

  test("an item of any type may be context, with a reason", () => {
    expect(check(sound(`${WORDS}.items.1`, { ...ALONE, context: "Printed as told" }))).toEqual([]);
  });
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

describe("a page that takes an address of the app is found", () => {
  const addresses = [
    "before-you-start",
    "background-or-summary",
    "get-help-now",
    "review",
    "handed",
    "say",
    "show",
    "result",
    "keep",
    "visit",
    "pause",
    "comfort",
    "learn",
  ];

  test.each(addresses)("%s", (address) => {
    finds(`${WORDS}.id`, address, `pages.${address}`, /address of the app/);
  });

  test("these are all that the app has, but for the start, which has no name", () => {
    expect([...ADDRESS_NAMES.values()].sort()).toEqual(["", ...addresses].sort());
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
