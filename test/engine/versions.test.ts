import { describe, expect, test } from "vitest";
import { assess } from "../../src/engine/assess.ts";
import { isEarlier, judgingThen, stillGiven } from "../../src/engine/versions.ts";
import { well, without } from "../fixtures/answers.ts";
import { first } from "../fixtures/earlier.ts";
import { wider } from "../fixtures/later.ts";
import { tiny } from "../fixtures/tiny.ts";

test.each([
  ["1.0.0", "1.1.0"],
  ["1.0.9", "1.1.0"],
  ["1.9.0", "1.10.0"],
  ["1.9.9", "2.0.0"],
  ["1.1.1", "1.1.2"],
  ["1", "1.1.0"],
  ["1.1.0-draft", "1.1.1"],
])("%s is earlier than %s, and not the other way round", (version, other) => {
  expect(isEarlier(version, other)).toBe(true);
  expect(isEarlier(other, version)).toBe(false);
});

test.each(["1.0.0", "1.10.2"])("%s is not earlier than itself", (version) => {
  expect(isEarlier(version, version)).toBe(false);
});

describe("an answer to a list that was shorter", () => {
  const none = { weak: "yes", parts: ["none"], pace: null };

  test.each(["2.1.0", "2.0.7", "2"])("is asked again in a record of %s", (version) => {
    expect(stillGiven(wider, none, version)).toStrictEqual({ weak: "yes", pace: null });
  });

  test.each(["2.2.0", "2.2.1", "2.10.0", undefined])("stays in a record of %s", (version) => {
    expect(stillGiven(wider, none, version)).toStrictEqual(none);
  });

  test.each([[["arm"]], [["not-sure"]], [["arm", "none"]], [[]], [null]])(
    "stays where it is another one: %j",
    (parts) => {
      const answers = { ...none, parts };
      expect(stillGiven(wider, answers, "2.1.0")).toStrictEqual(answers);
    },
  );

  test("is one that has just these codes, in any order", () => {
    const both = { askedAgain: [{ before: "2.2.0", item: "parts", codes: ["arm", "leg"] }] };
    expect(stillGiven(both, { parts: ["leg", "arm"] }, "2.1.0")).toStrictEqual({});
    expect(stillGiven(both, { parts: ["leg"] }, "2.1.0")).toStrictEqual({ parts: ["leg"] });
    expect(stillGiven(both, { parts: ["leg", "neck"] }, "2.1.0")).toHaveProperty("parts");
  });

  test("may be a single code as well", () => {
    const single = { askedAgain: [{ before: "2.2.0", item: "weak", codes: ["no"] }] };
    expect(stillGiven(single, { weak: "no" }, "2.1.0")).toStrictEqual({});
    expect(stillGiven(single, { weak: "yes" }, "2.1.0")).toStrictEqual({ weak: "yes" });
  });

  test("is none where the questionnaire says nothing of it", () => {
    expect(stillGiven(tiny, none, "2.0.0")).toStrictEqual(none);
  });
});

describe("who judged a record then", () => {
  const now = { ...tiny, version: "2.4.0" };
  const kept = [tiny, { ...tiny, version: "2.3.0" }];
  const versionFor = (version: string | undefined) => judgingThen(now, kept, version).version;

  test.each([
    ["2.1.0", "2.1.0"],
    ["2.2.9", "2.1.0"],
    ["2.3.0", "2.3.0"],
    ["2.3.5", "2.3.0"],
    ["2.4.0", "2.4.0"],
    ["2.9.0", "2.4.0"],
    // Nothing is known of these.
    ["2.0.9", "2.4.0"],
    [undefined, "2.4.0"],
  ])("for %s it is %s", (version, expected) => {
    expect(versionFor(version)).toBe(expected);
  });
});

describe("version 1.0.0, as it is kept,", () => {
  test("judges as it did", () => {
    const { urgency, pattern, findings } = assess(first, well);
    expect([urgency, pattern]).toEqual(["if-it-lasts", "no-weakness"]);
    expect(findings).toHaveLength(13);
    expect(assess(first, without(well, "other-symptoms")).urgency).toBe("see-doctor");
    const woken = { "emergency-signs": ["chest-pain"] };
    expect(assess(first, woken).urgency).toBe("emergency");
  });
});
