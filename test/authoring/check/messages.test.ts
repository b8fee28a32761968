import { expect, test } from "vitest";
import { checkMessages } from "../../../src/authoring/check/messages.ts";
import { sound, soundWords } from "./sound.ts";

test("exactly the words that are needed have no fault", () => {
  expect(checkMessages(sound(), soundWords())).toEqual([]);
});

test.each([
  "codes.none",
  "optionSets.yes-no",
  "optionSets.yes-no.no",
  "sections.extra",
  "pages.words",
  "movements.grip",
  "nerves.hand",
  "items.weak",
  "items.signs.options",
  "items.signs.options.fall",
  "findings.both-hands",
  "findings.any-hand.unclear",
  "findings.any-hand.notMet",
  "urgency.same-day",
  "pattern.few-features",
  "lines.not-a-diagnosis",
  "notes.known",
  "bring.this-page",
  "asks.how-soon",
  "say.weak.yes",
  "say.fell",
  "say.movements",
  "causes.wear",
  "doctor.weak",
  "doctor.signs.options",
  "doctor.signs.options.fall",
])("%s is missed where it is not there", (key) => {
  expect(checkMessages(sound(), soundWords(key))).toContainEqual({
    where: key,
    what: expect.stringContaining("missing"),
  });
});

const asked = { question: "x", why: "x", short: "x" };

test.each([
  ["codes.maybe", { label: "x", short: "x" }],
  ["optionSets.colours", {}],
  ["optionSets.yes-no.not-sure", { label: "x", short: "x" }],
  ["sections.more", "x"],
  ["pages.grip", { title: "x" }],
  ["movements.kick", { title: "x", steps: ["x"], why: "x", short: "x" }],
  ["nerves.foot", "x"],
  ["items.grip-left", asked],
  ["items.weak.options", {}],
  ["items.words.options", { none: { label: "x" } }],
  ["items.signs.options.none", { label: "x" }],
  ["findings.more", { title: "x", name: "x", why: "x" }],
  ["urgency.some-day", { title: "x", lead: "x", steps: ["x"] }],
  ["pattern.more", { title: "x", lead: "x" }],
  ["lines.more", "x"],
  ["notes.more", { title: "x", text: "x" }],
  ["bring.more", "x"],
  ["asks.more", "x"],
  ["findings.both-hands.unclear", "x"],
  ["findings.both-hands.notMet", "x"],
  ["say.more", "x"],
  ["say.weak.no", "x"],
  ["causes.more", "x"],
  ["doctor.grip-left", { label: "x" }],
  ["doctor.weak.options", {}],
  ["doctor.signs.options.none", "x"],
])("%s is too much where nothing asks for it", (key, value) => {
  expect(checkMessages(sound(), soundWords(key, value))).toContainEqual({
    where: key,
    what: expect.stringContaining("does not use"),
  });
});

test("of an option set that is not there no words are missed: that is a fault of the questionnaire", () => {
  const faults = checkMessages(sound("sections.0.pages.0.items.0.options", "yes-on"), soundWords());
  expect(faults.map(({ where }) => where)).toEqual([
    "optionSets.yes-no",
    "optionSets.yes-no.yes",
    "optionSets.yes-no.no",
  ]);
});

test("the first lines of the doctor's page want a name for each sign, and a clause for each answer that is known", () => {
  const page = {
    first: ["weak", "signs"],
    mainHand: "weak",
    redFlags: [{ id: "falls", item: "signs", codes: ["fall"], denied: ["none"] }],
    marks: [{ id: "star", item: "weak", codes: ["yes"] }],
  };
  expect(checkMessages(sound("doctorPage", page), soundWords()).map(({ where }) => where)).toEqual([
    ...["doctor.weak.clauses.yes", "doctor.weak.clauses.no"],
    ...["doctor.signs.clauses.list", "doctor.signs.clauses.none", "redFlags.falls"],
  ]);
});
