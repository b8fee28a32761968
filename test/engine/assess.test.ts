import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess, isAgainstOrAtypical, mayBeWeak } from "../../src/engine/assess.ts";
import { patternCode } from "../../src/questionnaire/schema.ts";
import { tiny } from "../fixtures/tiny.ts";

const find = (answers: Answers, id: string) =>
  assess(tiny, answers).findings.find((finding) => finding.id === id);

const armAsked: Answers = { weak: "yes", parts: ["arm"] };

const statuses: readonly (readonly [string, Answers, string, readonly string[]])[] = [
  ["slow", {}, "unknown", []],
  ["slow", { pace: null }, "unknown", []],
  ["slow", { pace: "not-sure" }, "unknown", ["pace"]],
  ["slow", { pace: "slow" }, "met", ["pace"]],
  ["slow", { pace: "medium" }, "unclear", ["pace"]],
  ["slow", { pace: "fast" }, "not-met", ["pace"]],
  ["arm", {}, "unknown", []],
  ["arm", { weak: "yes", parts: ["leg"] }, "not-met", ["parts"]],
  ["arm", { ...armAsked, "wave-left": "less" }, "met", ["parts", "wave-left"]],
  [
    "arm",
    { ...armAsked, "wave-left": "same", "wave-right": "less" },
    "met",
    ["parts", "wave-right"],
  ],
  ["arm", { ...armAsked, "wave-left": "same", "wave-right": "not-sure" }, "unknown", ["parts"]],
  [
    "arm",
    { weak: "yes", parts: ["leg", "arm"], "wave-left": "less" },
    "met",
    ["parts", "wave-left"],
  ],
  ["arm", { parts: ["leg"] }, "unknown", []],
];

test.each(statuses)("%s, of %j, is %s because of %j", (id, answers, status, because) => {
  expect(find(answers, id)).toMatchObject({ status, because });
});

test("what a finding comes from is in page order, wherever its evidence is written first", () => {
  // A copy: where evidence lies is remembered for a finding that was judged before.
  const { findings } = assess(structuredClone(tiny), {
    ...armAsked,
    "wave-left": "less",
    "wave-right": "less",
  });
  expect(findings[1]?.because).toEqual(["parts", "wave-left", "wave-right"]);
});

test("core and supportive findings are always listed, in the order of the questionnaire", () => {
  const listed = assess(tiny, {}).findings.map(({ id, kind }) => [id, kind]);
  expect(listed).toEqual([
    ["slow", "core"],
    ["arm", "supportive"],
  ]);
});

test("a pointer is listed only when it is met", () => {
  expect(find({ pace: "slow" }, "fast")).toBeUndefined();
  expect(find({ pace: "fast" }, "fast")).toEqual({
    id: "fast",
    kind: "strong-pointer",
    status: "met",
    because: ["pace"],
  });
});

test.each([
  ["core", false],
  ["supportive", false],
  ["strong-pointer", true],
  ["soft-pointer", true],
] as const)("a %s finding points elsewhere: %s", (kind, truth) => {
  expect(isAgainstOrAtypical(kind)).toBe(truth);
});

const urgencies: readonly (readonly [Answers, string])[] = [
  [{}, "see-doctor"],
  [{ alarm: ["none"] }, "see-doctor"],
  [{ alarm: ["smoke"] }, "see-doctor"],
  [{ alarm: ["fire"] }, "emergency"],
  [{ alarm: ["flood"] }, "same-day"],
  [{ alarm: ["smoke", "flood"], pace: "fast" }, "emergency"],
  [{ alarm: ["flood", "fire"] }, "emergency"],
  [{ weak: "yes" }, "same-day"],
  [{ weak: "yes", pace: "not-sure" }, "same-day"],
  [{ weak: "yes", pace: "slow" }, "see-doctor"],
  [{ weak: "not-sure" }, "see-doctor"],
];

test.each(urgencies)("of %j the urgency is %s: the first that holds", (answers, urgency) => {
  expect(assess(tiny, answers).urgency).toBe(urgency);
});

const patterns: readonly (readonly [Answers, string])[] = [
  [{}, "few-features"],
  [{ weak: "no", pace: "fast" }, "no-weakness"],
  [{ weak: "yes", pace: "fast" }, "points-elsewhere"],
  [{ pace: "slow" }, "few-features"],
  [{ ...armAsked, pace: "slow", "wave-left": "less" }, "several-features"],
];

test.each(patterns)("of %j the pattern is %s", (answers, pattern) => {
  expect(assess(tiny, answers).pattern).toBe(pattern);
});

test("a list without a last outcome that always holds throws", () => {
  const [, ...rest] = [...tiny.pattern].reverse();
  expect(() => assess({ ...tiny, pattern: rest.reverse() }, {})).toThrow("last outcome");
});

test("a finding may read those before it", () => {
  const [slow] = tiny.findings;
  const met = { op: "finding", id: "slow", status: ["unknown"] } as const;
  const later = { id: "later", kind: "core", met, citations: ["A1"] } as const;
  const questionnaire = { ...tiny, findings: slow ? [slow, later] : [] };
  const statusOf = (answers: Answers) => assess(questionnaire, answers).findings[1]?.status;
  expect(statusOf({})).toBe("met");
  expect(statusOf({ pace: "slow" })).toBe("unknown");
});

test("nobody who has answered nothing is told anything but to see a doctor", () => {
  const { urgency, pattern, findings } = assess(mmn, {});
  expect({ urgency, pattern }).toEqual({ urgency: "see-doctor", pattern: "not-enough-answers" });
  expect(findings.map(({ status }) => status)).toEqual(Array(13).fill("unknown"));
});

test.each(patternCode.options.map((pattern) => [pattern, pattern !== "no-weakness"] as const))(
  "with the pattern %s somebody may be weak: %s",
  (pattern, truth) => {
    expect(mayBeWeak({ ...assess(mmn, {}), pattern })).toBe(truth);
  },
);
