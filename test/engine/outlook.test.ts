import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { outlookOf } from "../../src/engine/outlook.ts";
import type {
  Condition,
  Finding,
  FindingStatus,
  Questionnaire,
} from "../../src/questionnaire/schema.ts";
import { typical, well, without } from "../fixtures/answers.ts";
import { tiny } from "../fixtures/tiny.ts";

type Row = readonly [Answers, readonly string[], readonly string[]];

const quiet: Answers = { alarm: ["none"] };
const arm: Answers = { ...quiet, weak: "yes", parts: ["arm"] };

const ofTiny: readonly Row[] = [
  // answers                  could change the urgency    the pattern
  [{}, ["alarm", "weak", "pace"], ["weak", "pace"]],
  [{ alarm: ["none"] }, ["weak", "pace"], ["weak", "pace"]],
  [{ alarm: [], weak: null, pace: "not-sure" }, ["alarm", "weak", "pace"], ["weak", "pace"]],
  [{ alarm: ["fire"] }, [], ["weak", "pace"]],
  [{ alarm: ["flood"] }, ["pace"], ["weak", "pace"]],
  [{ alarm: ["flood"], pace: "fast" }, [], ["weak"]],
  [{ ...quiet, weak: "no" }, [], []],
  [{ ...quiet, weak: "no", pace: "fast" }, [], []],
  [{ ...quiet, weak: "not-sure", pace: "medium" }, [], ["weak"]],
  [{ ...quiet, weak: "yes" }, ["pace"], ["parts", "pace"]],
  [{ ...quiet, weak: "yes", pace: "slow" }, [], ["parts"]],
  [{ ...quiet, weak: "yes", pace: "medium" }, [], []],
  [arm, ["pace"], ["wave-left", "wave-right", "pace"]],
  [{ ...arm, pace: "slow" }, [], ["wave-left", "wave-right"]],
  [{ ...arm, pace: "slow", "wave-left": "less" }, [], []],
  [{ ...arm, pace: "slow", "wave-left": "same" }, [], ["wave-right"]],
  [{ ...arm, pace: "slow", "wave-left": "same", "wave-right": "same" }, [], []],
  // What is not asked cannot be answered.
  [{ ...quiet, weak: "no", parts: ["arm"], pace: "slow" }, [], []],
];

test.each(ofTiny)("with %j, %j could change the urgency and %j the pattern", (...row) => {
  const [answers, urgency, pattern] = row;
  expect(outlookOf(tiny, answers)).toEqual({ urgency, pattern });
});

/** The tiny questionnaire, an emergency under one condition and nothing else urgent. */
const urgentWhen = (when: Condition): Questionnaire => ({
  ...tiny,
  urgency: [
    { code: "emergency", reasons: [{ id: "one", when, citations: ["A1"] }] },
    { code: "see-doctor" },
  ],
});

const selected = (item: string, code: string) => ({ op: "selected", item, codes: [code] }) as const;

test("what is not asked yet is open by the question that would open it, however far back", () => {
  const far = urgentWhen({ op: "answered", item: "wave-left" });
  expect(outlookOf(far, {}).urgency).toEqual(["weak"]);
  expect(outlookOf(far, { weak: "yes" }).urgency).toEqual(["parts"]);
  expect(outlookOf(far, { weak: "yes", parts: ["arm"] }).urgency).toEqual(["wave-left"]);
  expect(outlookOf(far, { weak: "no" }).urgency).toEqual([]);
});

test("what is asked already is not opened again by another question", () => {
  const when: Condition = { op: "any", of: [selected("weak", "yes"), selected("tea", "yes")] };
  const sections = tiny.sections.map((section) => ({
    ...section,
    pages: section.pages.map((page) => ({
      ...page,
      items: page.items.map((item) =>
        item.linkId === "cups" ? { ...item, enableWhen: when } : item,
      ),
    })),
  }));
  const rule: Condition = { op: "all", of: [selected("cups", "one"), selected("pace", "fast")] };
  const questionnaire = { ...urgentWhen(rule), sections };
  expect(outlookOf(questionnaire, { weak: "yes", cups: "one" }).urgency).toEqual(["pace"]);
  expect(outlookOf(questionnaire, { weak: "no" }).urgency).toEqual(["pace", "tea"]);
});

/** A finding that the pace decides, or the tea where the pace does not. */
const [slow] = tiny.findings;
const withTea = (change: Partial<Finding>, status: FindingStatus): Questionnaire => ({
  ...urgentWhen({ op: "finding", id: "slow", status: [status] }),
  findings: slow ? [{ ...slow, ...change }] : [],
});

test.each([
  ["met", { met: selected("tea", "yes") }, {}, ["pace", "tea"]],
  ["met", { met: selected("tea", "yes") }, { pace: "fast" }, ["tea"]],
  ["unclear", { unclear: selected("tea", "yes") }, { pace: "fast" }, ["tea"]],
  ["unclear", { unclear: selected("tea", "yes") }, { pace: "slow" }, []],
  ["not-met", { notMet: selected("tea", "yes") }, { pace: "fast" }, ["tea"]],
] as const)(
  "whether a finding is %s with %j is open at %j: %j",
  (status, change, answers, open) => {
    expect(outlookOf(withTea(change, status), answers).urgency).toEqual(open);
  },
);

test.each([
  ["slow", "met"],
  ["medium", "unclear"],
  ["fast", "not-met"],
] as const)("a finding decided by %s is %s, whatever else is open", (pace, status) => {
  for (const other of ["met", "unclear", "not-met", "unknown"] as const) {
    const decided: Condition = { op: "finding", id: "slow", status: [other] };
    const questionnaire = urgentWhen({ op: "all", of: [decided, selected("tea", "yes")] });
    const { urgency } = outlookOf(questionnaire, { pace });
    expect(urgency).toEqual(other === status ? ["tea"] : []);
  }
});

test("a finding that none of its rules decides is unknown, for certain where all is answered", () => {
  const decided: Condition = { op: "finding", id: "slow", status: ["unknown"] };
  const when: Condition = { op: "all", of: [decided, selected("tea", "yes")] };
  const findings = tiny.findings.map(({ notMet: _, ...finding }) => finding);
  const questionnaire = { ...urgentWhen(when), findings };
  expect(outlookOf(questionnaire, { pace: "fast" }).urgency).toEqual(["tea"]);
  expect(outlookOf(questionnaire, { pace: "slow" }).urgency).toEqual([]);
});

/** Typical, with those background answers that a rule reads. */
const complete: Answers = {
  ...typical,
  background: ["none"],
  treatments: ["none"],
  "age-at-start": "30-49",
};

const ofMmn: readonly (readonly [string, ...Row])[] = [
  ["weakness", {}, [], []],
  ["weakness", { "emergency-signs": ["chest-pain"] }, [], []],
  ["weakness", { cold: "not-sure" }, [], []],
  ["weakness", { speech: "not-sure" }, ["speech"], ["speech"]],
  ["weakness", { breathing: "not-sure" }, ["breathing"], ["breathing"]],
  ["weakness", { feeling: "not-sure" }, [], ["feeling"]],
  ["weakness", { "weight-loss": null }, ["weight-loss"], ["weight-loss"]],
  ["weakness", { background: null }, ["background"], ["background"]],
  ["weakness", { walking: null }, ["walking"], ["walking"]],
  ["weakness", { "one-task": null, twitching: "not-sure" }, [], ["one-task", "twitching"]],
  // Cancer, and an early start, count for less once it has lasted for years.
  ["weakness", { background: null, duration: "2-5-years" }, [], ["background"]],
  ["weakness", { shaking: null, spread: null, handedness: null }, [], []],
  ["weakness", { sex: null, "told-before": null, "onset-date": null }, [], []],
  ["weakness", { "side-at-start": "both-equal", cold: null }, [], []],
  [
    "weakness",
    { "onset-speed": null, duration: "under-4-weeks" },
    ["onset-speed"],
    ["onset-speed"],
  ],
  ["no weakness", {}, [], []],
  ["no weakness", { "other-symptoms": null }, ["other-symptoms"], []],
  ["no weakness", { "head-signs": ["not-sure"] }, ["head-signs"], []],
  ["no weakness", { "urgent-signs": ["limb-injury"], speech: null }, [], []],
  ["no weakness", { "urgent-signs": ["spreading-fast"], speech: null }, ["speech"], []],
];

test.each(ofMmn)("%s with %j: %j could change the urgency, %j the pattern", (...row) => {
  const [base, change, urgency, pattern] = row;
  const answers = { ...(base === "weakness" ? complete : well), ...change };
  expect(outlookOf(mmn, answers)).toEqual({ urgency, pattern });
});

test("an item that opens what is read is listed in its place", () => {
  const { pattern } = outlookOf(mmn, { ...without(complete, "movements"), cold: "no" });
  expect(pattern).toContain("movements");
  expect(pattern).not.toContain("finger-lift-left");
});

test("an answer that only decides between not met and unknown is listed where that matters", () => {
  const oneNerve: Answers = {
    feeling: "slightly-odd",
    "numb-places": ["elsewhere"],
    movements: ["thumb-up", "round-pinch"],
    "thumb-up-left": "clearly",
    "thumb-up-right": "same",
    "round-pinch-left": null,
    "round-pinch-right": "same",
    "weak-parts": ["hand-left"],
  };
  expect(outlookOf(mmn, { ...complete, ...oneNerve }).pattern).toEqual(["round-pinch-left"]);
});

test("what could change is listed in page order, once each", () => {
  const { urgency, pattern } = outlookOf(mmn, { weakness: "yes" });
  expect(urgency).toEqual([
    ...["emergency-signs", "urgent-signs", "speech", "swallowing", "breathing", "head-signs"],
    ...["weight-loss", "walking", "first-place", "side-at-start", "duration", "onset-speed"],
    ...["course", "weak-parts", "feeling", "pain", "stiffness", "reflexes", "background"],
    "age-at-start",
  ]);
  expect(new Set(pattern).size).toBe(pattern.length);
});
