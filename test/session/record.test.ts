import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { type Fault, isRecordFault, readRecord } from "../../src/session/record.ts";
import { wider } from "../fixtures/later.ts";

const read = (data: unknown) => readRecord(mmn, data);
const ofMmn = (answers: unknown, more: object = {}) =>
  read({ questionnaire: "mmn", version: mmn.version, answers, ...more });

const records: readonly (readonly [unknown, readonly Fault["code"][]])[] = [
  ...[undefined, null, true, 7, "mmn", [], [{ questionnaire: "mmn", answers: {} }]].map(
    (data) => [data, ["not-a-record"]] as const,
  ),
  [{}, ["no-questionnaire", "no-answers"]],
  [{ answers: {} }, ["no-questionnaire"]],
  [{ questionnaire: "mmn" }, ["no-answers"]],
  [{ questionnaire: "mmn", answers: {} }, []],
  ...[null, [], "none", 7].map(
    (answers) => [{ questionnaire: "mmn", answers }, ["no-answers"]] as const,
  ),
  ...[null, "", "MMN", "als", 7, ["mmn"]].map(
    (questionnaire) => [{ questionnaire, answers: {} }, ["unknown-questionnaire"]] as const,
  ),
  ...["1", "1.0", "1.0.0", "1.9.12", "1.0.0-beta"].map(
    (version) => [{ questionnaire: "mmn", version, answers: {} }, []] as const,
  ),
  ...["2.0.0", "0.9.0", "10.0.0", "", "one", "v1.0.0", 1, null, {}].map(
    (version) => [{ questionnaire: "mmn", version, answers: {} }, ["other-version"]] as const,
  ),
  [
    { questionnaire: "als", version: "3.0.0" },
    ["unknown-questionnaire", "other-version", "no-answers"],
  ],
];

test.each(records)("the record %j has the faults %j", (data, codes) => {
  const { answers, faults } = read(data);
  expect(faults).toEqual(codes.map((code) => ({ code })));
  expect(faults.every(isRecordFault)).toBe(true);
  expect(answers).toEqual({});
});

const answers: readonly (readonly [string, unknown, Fault["code"]])[] = [
  ["nowhere", "yes", "unknown-item"],
  ["", "yes", "unknown-item"],
  ["constructor", "yes", "unknown-item"],
  ["nowhere", null, "unknown-item"],
  ["weakness", "maybe", "unknown-code"],
  ["weakness", ["yes"], "wrong-type"],
  ["weak-parts", "hand-left", "wrong-type"],
  ["weak-parts", ["hand-left", "hand-left"], "duplicate"],
  ["weak-parts", ["hand-left", "none"], "not-alone"],
  ["onset-date", "2023-5", "not-a-date"],
  ["main-problem", "x".repeat(301), "too-long"],
  ["sex", {}, "wrong-type"],
  // Off the path, an answer is checked all the same.
  ["steroid-effect", "cured", "unknown-code"],
];

test.each(answers)("the answer %s: %j has the fault %s, and the others are kept", (...row) => {
  const [linkId, value, code] = row;
  const found = ofMmn({ speech: "no", [linkId]: value, swallowing: null });
  expect(found.faults).toEqual([{ linkId, code }]);
  expect(found.faults.some(isRecordFault)).toBe(false);
  expect(found.answers).toEqual({ speech: "no", swallowing: null });
});

test("every fault is found, not only the first", () => {
  const { faults } = ofMmn({ weakness: "maybe", nowhere: "yes", sex: 1 }, { version: "2.0.0" });
  expect(faults).toEqual([
    { code: "other-version" },
    { linkId: "weakness", code: "unknown-code" },
    { linkId: "nowhere", code: "unknown-item" },
    { linkId: "sex", code: "wrong-type" },
  ]);
});

test("empty answers are taken, also of what is required, and have one spelling", () => {
  const empty = { weakness: null, speech: "", "weak-parts": [], "emergency-signs": null };
  const answers = { weakness: null, speech: null, "weak-parts": null, "emergency-signs": null };
  expect(ofMmn(empty)).toStrictEqual({
    version: mmn.version,
    given: answers,
    answers,
    faults: [],
  });
});

test("codes come out in the order of the questionnaire, and a text without space around it", () => {
  const given = { "weak-parts": ["hand-right", "hand-left"], "main-problem": " Zips. " };
  const answers = { "weak-parts": ["hand-left", "hand-right"], "main-problem": "Zips." };
  expect(ofMmn(given)).toStrictEqual({
    version: mmn.version,
    given: answers,
    answers,
    faults: [],
  });
});

test("other keys beside the three are ignored", () => {
  const more = { saved: "2026-11-22", who: "helper", language: 7, answer: {} };
  const { answers: read, faults } = ofMmn({ speech: "no" }, more);
  expect({ read, faults }).toEqual({ read: { speech: "no" }, faults: [] });
});

describe("a record of an earlier version", () => {
  const answers = { weak: "yes", parts: ["none"], pace: "slow" };
  const ofTiny = (version: string | undefined) =>
    readRecord(wider, { questionnaire: "tiny", version, answers });

  test("says so, and an answer to a list that was shorter is not taken for one to the list of now", () => {
    expect(ofTiny("2.1.0")).toStrictEqual({
      version: "2.1.0",
      given: answers,
      answers: { weak: "yes", pace: "slow" },
      faults: [],
    });
  });

  test.each(["2.2.0", "2.3.0", undefined])("is not one of %s", (version) => {
    expect(ofTiny(version)).toStrictEqual({ version, given: answers, answers, faults: [] });
  });
});
