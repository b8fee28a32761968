import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { changesOver, type Earlier, inOrder, sideBySide } from "../../src/engine/changes.ts";
import { itemsOf, relevantAnswers } from "../../src/engine/path.ts";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { typical, well, without } from "../fixtures/answers.ts";
import { longer, wider } from "../fixtures/later.ts";
import { dice } from "../fixtures/random.ts";
import { randomAnswers } from "../fixtures/values.ts";

/** What is not alike in records, and was answered in one. */
const unlike = (questionnaire: Questionnaire, records: readonly Earlier[]) =>
  sideBySide(questionnaire, records).filter(({ kind }) => kind === "changed" || kind === "once");

const kinds = (...records: readonly Answers[]) =>
  unlike(
    mmn,
    records.map((answers) => ({ answers })),
  ).map(({ item, kind }) => [item.linkId, kind]);

const records = fc.integer().map((seed) => randomAnswers(mmn, dice(seed)));

describe("what changed", () => {
  test("is every item that was answered both times, and not alike, in the order asked", () => {
    const now = { ...typical, "key-pinch-right": "clearly", speech: "a-little", cold: "not-sure" };
    expect(kinds(typical, now)).toEqual([
      ["speech", "changed"],
      ["key-pinch-right", "changed"],
      ["cold", "changed"],
    ]);
  });

  test("holds what was said each time", () => {
    const [change] = unlike(mmn, [
      { answers: typical },
      { answers: { ...typical, speech: "clearly" } },
    ]);
    expect(change?.standings).toStrictEqual([
      { isAsked: true, answer: "no" },
      { isAsked: true, answer: "clearly" },
    ]);
  });

  test("is nothing where the same codes come in another order", () => {
    const codes = ["grip", "key-pinch", "finger-lift"];
    const now = { ...typical, movements: [...codes].reverse() };
    expect(kinds({ ...typical, movements: codes }, now)).toEqual([]);
  });

  test.each([null, "", undefined])("is no answer where one was left out: %j", (silence) => {
    const quiet =
      silence === undefined ? without(typical, "cramps") : { ...typical, cramps: silence };
    expect(kinds(typical, quiet)).toEqual([["cramps", "once"]]);
    expect(kinds(quiet, typical)).toEqual([["cramps", "once"]]);
    expect(kinds(quiet, { ...typical, cramps: null })).toEqual([]);
  });

  test("tells what is asked of one record alone, where it was answered", () => {
    const now = {
      ...typical,
      movements: ["finger-lift", "grip"],
      "grip-left": "a-bit",
      "grip-right": null,
    };
    expect(kinds(typical, now)).toEqual([
      ["movements", "changed"],
      ["key-pinch-left", "once"],
      ["key-pinch-right", "once"],
      ["grip-left", "once"],
    ]);
  });

  test("holds for a question that was not asked that it was not, and no answer", () => {
    const now = { ...typical, movements: ["none"] };
    const [, left] = unlike(mmn, [{ answers: typical }, { answers: now }]);
    expect(left?.item.linkId).toBe("finger-lift-left");
    expect(left?.standings[1]).toStrictEqual({ isAsked: false, answer: undefined });
  });

  test("an answer off its own path is none", () => {
    const hidden = { ...typical, weakness: "no", "other-symptoms": ["none"] };
    expect(kinds(hidden, well)).toEqual([]);
  });

  test("is nothing between a record and itself", () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(kinds(record, record)).toEqual([]);
      }),
    );
  });

  test("is told of several records: an answer that comes back has changed, and silence between is none", () => {
    const other = { ...typical, speech: "clearly" };
    expect(kinds(typical, other, typical)).toEqual([["speech", "changed"]]);
    expect(kinds(typical, without(typical, "speech"), typical)).toEqual([["speech", "once"]]);
    expect(kinds(typical, typical, typical)).toEqual([]);
  });

  test("is the same the other way round, and reads the answers asked alone", () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const there = sideBySide(mmn, [{ answers: a }, { answers: b }]);
        expect(kinds(b, a)).toEqual(kinds(a, b));
        const asked = (answers: Answers) => Object.fromEntries(relevantAnswers(mmn, answers));
        expect(kinds(asked(a), asked(b))).toEqual(kinds(a, b));
        expect(there.map(({ item }) => item)).toEqual(itemsOf(mmn));
      }),
    );
  });
});

describe("since an earlier version", () => {
  const before = { version: "2.1.0", answers: { weak: "yes", parts: ["none"], tea: "no" } };
  const now = { answers: { weak: "yes", parts: ["neck"], tea: "no", milk: "yes" } };
  const toldOf = (later: Questionnaire, then: Earlier) =>
    unlike(later, [then, now]).map(({ item, kind, standings }) => [
      item.linkId,
      kind,
      standings[0]?.isAsked,
      standings[0]?.isNewer ?? false,
    ]);

  test("what it did not ask, and a list that is longer now, were not asked in that version", () => {
    expect(toldOf(wider, before)).toEqual([["parts", "once", false, true]]);
    expect(toldOf(longer, { ...before, answers: { ...before.answers, parts: ["neck"] } })).toEqual([
      ["milk", "once", false, true],
    ]);
  });

  test("what it had and did not come to was not asked, and that is not for its version", () => {
    const { tea: _, ...short } = before.answers;
    const [told] = toldOf(longer, { ...before, answers: { ...short, parts: ["neck"] } });
    expect(told).toEqual(["tea", "once", false, false]);
  });

  test("what was asked then and left empty was asked", () => {
    const left = { ...before, answers: { ...before.answers, parts: null } };
    expect(toldOf(wider, left)).toEqual([["parts", "once", true, false]]);
  });

  test("with this version or none all was asked", () => {
    for (const version of ["2.2.0", undefined]) {
      expect(toldOf(wider, { ...before, version })).toEqual([["parts", "changed", true, false]]);
      const none = { weak: "yes", parts: ["neck"], tea: "no" };
      expect(toldOf(longer, { version, answers: none })).toEqual([["milk", "once", true, false]]);
    }
  });

  test("a timeline counts no change for a list that grew", () => {
    const some = { version: "2.1.0", answers: { ...before.answers, tea: "yes" } };
    expect(changesOver(sideBySide(wider, [before, some, now]), 3)).toEqual([undefined, 1, 1]);
  });
});

describe("a timeline", () => {
  const first = { savedOn: "2025-01-31", answers: typical };
  const second = { savedOn: "2025-12-01", answers: { ...typical, cold: "no", cramps: "often" } };
  const undated = { savedOn: undefined, answers: well };

  test("begins with what has no date, then the oldest; what comes twice is there once", () => {
    expect(inOrder([second, first, undated, { ...first }])).toEqual([undated, first, second]);
  });

  test("keeps those of the same day as they came", () => {
    const again = { ...second, savedOn: first.savedOn };
    expect(inOrder([first, second, again])).toEqual([first, again, second]);
    expect(inOrder([again, second, first])).toEqual([again, first, second]);
  });

  test("counts from record to record the answers that changed, and not what was said once", () => {
    const now = { answers: without(second.answers, "speech") };
    const rows = sideBySide(mmn, [first, second, now]);
    expect(changesOver(rows, 3)).toEqual([undefined, 2, 0]);
  });

  test("compares an answer with the last that was given, over a day without one", () => {
    const quiet = { answers: without(typical, "speech") };
    const other = { answers: { ...typical, speech: "clearly" } };
    expect(changesOver(sideBySide(mmn, [first, quiet, other]), 3)).toEqual([undefined, 0, 1]);
  });

  test("of fifty records works out the path of each once", () => {
    const records = Array.from({ length: 50 }, (_, day) => ({
      answers: { ...typical, cold: day % 2 === 0 ? "yes" : "no" },
    }));
    const reads = records.map(() => 0);
    const watched = records.map(({ answers }, at) => ({
      answers: new Proxy(answers, {
        get: (record, name: "cold") => {
          if (name === "cold") reads[at] = (reads[at] ?? 0) + 1;
          return record[name];
        },
      }),
    }));
    expect(changesOver(sideBySide(mmn, watched), 50).slice(1)).toEqual(Array(49).fill(1));
    expect(new Set(reads)).toEqual(new Set([1]));
  });
});
