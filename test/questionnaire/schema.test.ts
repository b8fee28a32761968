import { expect, test } from "vitest";
import { messages } from "../../src/questionnaire/messages.ts";
import { questionnaire } from "../../src/questionnaire/schema.ts";
import { soundData, soundWordsData } from "../authoring/check/sound.ts";

const ITEM = "sections.0.pages.0.items.0";
const CANONICAL = "urn:uuid:3f0d6c5e-0f53-4f1b-9a3c-51d2b1d5a6b8";

test("a sound questionnaire and its words are taken", () => {
  expect(questionnaire.safeParse(soundData()).success).toBe(true);
  expect(messages.safeParse(soundWordsData()).success).toBe(true);
});

test.each([
  "more",
  "movements.0.more",
  "sections.0.more",
  "sections.0.pages.0.more",
  `${ITEM}.more`,
  "terms.weak.more",
  "findings.0.more",
  "findings.0.met.more",
  "findings.0.because.0.more",
  "urgency.0.more",
  "urgency.0.reasons.0.more",
  "pattern.0.more",
  "lines.0.more",
  "notes.0.more",
  "bring.0.more",
  "asks.0.more",
  "say.0.more",
  "causes.0.more",
  "citations.0.more",
])("an unknown key is refused: %s", (path) => {
  expect(questionnaire.safeParse(soundData(path, "x")).success).toBe(false);
});

test.each([
  "more",
  "items.weak.more",
  "findings.any-hand.more",
  "urgency.emergency.html",
  "others.causes",
])("an unknown key is refused in words: %s", (path) => {
  expect(messages.safeParse(soundWordsData(path, "x")).success).toBe(false);
});

test.each([
  { op: "equals", item: "weak", codes: ["yes"] },
  { op: "script", code: "true" },
  { op: "SELECTED", item: "weak", codes: ["yes"] },
  { op: "all", of: [{ op: "or", of: [] }] },
  { item: "weak", codes: ["yes"] },
])("an unknown operator is refused: %j", (condition) => {
  expect(questionnaire.safeParse(soundData("notes.0.when", condition)).success).toBe(false);
});

test.each([
  ["an operator without what it works on", "notes.0.when", { op: "selected", item: "weak" }],
  ["a list of nothing", "notes.0.when", { op: "all", of: [] }],
  [
    "a count of nothing",
    "notes.0.when",
    { op: "at-least", count: 0, of: [{ op: "term", id: "x" }] },
  ],
  ["a selection of nothing", "terms.weak.codes", []],
  ["a finding without a citation", "findings.0.citations", []],
  ["a finding that names no citation", "findings.0.citations", undefined],
  ["an urgency nobody knows", "urgency.0.code", "soon"],
  ["a pattern nobody knows", "pattern.0.code", "mmn"],
  ["a question for a pattern nobody knows", "asks.0.patterns", ["mmn"]],
  ["a question for no pattern", "asks.0.patterns", []],
  ["something to say with an urgency nobody knows", "say.0.urgency", ["soon"]],
  ["something to say with no urgency", "say.0.urgency", undefined],
  ["something to say from no code", "say.0.codes", []],
  ["a note that replaces the headline in part", "notes.0.replacesHeadline", "partly"],
  ["a cause without a name", "causes.0.id", undefined],
  ["a questionnaire that says nothing", "say", undefined],
  ["a questionnaire that names no cause", "causes", undefined],
  ["a code with a capital", `${ITEM}.options`, ["Yes", "no"]],
  ["an id with a dot", `${ITEM}.linkId`, "a.b"],
  ["an item of another type", `${ITEM}.type`, "number"],
  ["an item that is required in part", `${ITEM}.required`, "sometimes"],
  ["a text without a limit", "sections.1.pages.0.items.0.maxLength", undefined],
  ["a version without three numbers", "version", "1.0"],
  ["a date that is none", "reviewBy", "2027-02-30"],
  ["an address that is not secure", "citations.0.url", "http://example.org"],
  ["an address that only ends as a secure one", "citations.0.url", "xhttps://example.org"],
  ["an address that only begins as a secure one", "citations.0.url", "httpsx://example.org"],
  ["a source with something before its letter", "citations.0.id", "AA1"],
  ["a source with something after its number", "citations.0.id", "A1-b"],
  ["a version with something before it", "version", "v1.0.0"],
  ["a version with something after it", "version", "1.0.0-draft"],
  ["rules with something before their version", "rules", "v1.0.0"],
  ["rules with something after their version", "rules", "1.0.0-draft"],
  ["a name with something before it", "canonical", `x${CANONICAL}`],
  ["a name with something after it", "canonical", `${CANONICAL}0`],
])("%s is refused", (_, path, value) => {
  expect(questionnaire.safeParse(soundData(path, value)).success).toBe(false);
});

test.each([
  ["a secure address", "citations.0.url", "https://example.org/a"],
  ["a source with a small letter", "citations.0.id", "A12b"],
  ["a version of large numbers", "version", "10.11.12"],
  ["rules of large numbers", "rules", "10.11.12"],
  ["a name that is a UUID", "canonical", CANONICAL],
  ["a question for some patterns", "asks.0.patterns", ["several-features", "some-features"]],
  ["a note that replaces the headline", "notes.0.replacesHeadline", true],
  ["a cause on a condition", "causes.0.when", { op: "term", id: "weak" }],
])("%s is taken", (_, path, value) => {
  expect(questionnaire.safeParse(soundData(path, value)).success).toBe(true);
});

test.each(["en", "gsw", "de-CH", "zh-Hant-TW"])("words may be in %s", (language) => {
  expect(messages.safeParse(soundWordsData("language", language)).success).toBe(true);
});

test.each(["e", "English", "EN", "de_CH", "de-", "de-CH "])("%j names no language", (language) => {
  expect(messages.safeParse(soundWordsData("language", language)).success).toBe(false);
});

test.each([
  ...["items.weak.why", "findings.any-hand.title", "lines.not-a-diagnosis", "name"],
  ...["findings.any-hand.notMet", "say.fell", "say.weak.yes", "causes.wear"],
])("empty words are refused: %s", (path) => {
  expect(messages.safeParse(soundWordsData(path, " ")).success).toBe(false);
});
