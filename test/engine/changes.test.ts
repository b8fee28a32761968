import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { changesBetween, type Earlier, inOrder, timelineOf } from "../../src/engine/changes.ts";
import { itemsOf, relevantAnswers } from "../../src/engine/path.ts";
import type { Questionnaire } from "../../src/questionnaire/schema.ts";
import { typical, well, without } from "../fixtures/answers.ts";
import { longer, wider } from "../fixtures/later.ts";
import { dice } from "../fixtures/random.ts";
import { randomAnswers } from "../fixtures/values.ts";

const kinds = (before: Answers, now: Answers) =>
  changesBetween(mmn, { answers: before }, { answers: now }).map(({ item, kind }) => [
    item.linkId,
    kind,
  ]);

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
    const [change] = changesBetween(
      mmn,
      { answers: typical },
      { answers: { ...typical, speech: "clearly" } },
    );
    expect(change?.before).toEqual({ isAsked: true, answer: "no" });
    expect(change?.now).toEqual({ isAsked: true, answer: "clearly" });
  });

  test("is nothing where the same codes come in another order", () => {
    const codes = ["grip", "key-pinch", "finger-lift"];
    const now = { ...typical, movements: [...codes].reverse() };
    expect(kinds({ ...typical, movements: codes }, now)).toEqual([]);
  });

  test.each([null, "", undefined])("is no answer where one was left out: %j", (silence) => {
    const quiet =
      silence === undefined ? without(typical, "cramps") : { ...typical, cramps: silence };
    expect(kinds(typical, quiet)).toEqual([["cramps", "left-empty"]]);
    expect(kinds(quiet, typical)).toEqual([["cramps", "newly-answered"]]);
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
      ["key-pinch-left", "not-asked"],
      ["key-pinch-right", "not-asked"],
      ["grip-left", "newly-asked"],
    ]);
  });

  test("holds for a question that was not asked that it was not, and no answer", () => {
    const now = { ...typical, movements: ["none"] };
    const [, left] = changesBetween(mmn, { answers: typical }, { answers: now });
    expect(left?.item.linkId).toBe("finger-lift-left");
    expect(left?.now).toStrictEqual({ isAsked: false, answer: undefined });
    const [, come] = changesBetween(mmn, { answers: now }, { answers: typical });
    expect(come?.before).toStrictEqual({ isAsked: false, answer: undefined });
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

  test("is the same the other way round, and reads the answers asked alone", () => {
    const turned = {
      changed: "changed",
      "newly-asked": "not-asked",
      "not-asked": "newly-asked",
      "newly-answered": "left-empty",
      "left-empty": "newly-answered",
    } as const;
    fc.assert(
      fc.property(records, records, (a, b) => {
        const there = changesBetween(mmn, { answers: a }, { answers: b });
        expect(kinds(b, a)).toEqual(there.map(({ item, kind }) => [item.linkId, turned[kind]]));
        const asked = (answers: Answers) => Object.fromEntries(relevantAnswers(mmn, answers));
        expect(kinds(asked(a), asked(b))).toEqual(kinds(a, b));
        const order = itemsOf(mmn).map(({ linkId }) => linkId);
        const places = there.map(({ item }) => order.indexOf(item.linkId));
        expect(places).toEqual([...places].sort((x, y) => x - y));
      }),
    );
  });
});

describe("since an earlier version", () => {
  const before = { version: "2.1.0", answers: { weak: "yes", parts: ["none"], tea: "no" } };
  const now = { answers: { weak: "yes", parts: ["neck"], tea: "no", milk: "yes" } };
  const toldOf = (later: Questionnaire, then: Earlier) =>
    changesBetween(later, then, now).map(({ item, kind, before: { isAsked } }) => [
      item.linkId,
      kind,
      isAsked,
    ]);

  test("what it did not ask, and a list that is longer now, are newly asked", () => {
    expect(toldOf(wider, before)).toEqual([["parts", "newly-asked", false]]);
    expect(toldOf(longer, { ...before, answers: { ...before.answers, parts: ["neck"] } })).toEqual([
      ["milk", "newly-asked", false],
    ]);
  });

  test("what was asked then and left empty was asked", () => {
    const left = { ...before, answers: { ...before.answers, parts: null } };
    expect(toldOf(wider, left)).toEqual([["parts", "newly-answered", true]]);
  });

  test("with this version or none all was asked", () => {
    for (const version of ["2.2.0", undefined]) {
      expect(toldOf(wider, { ...before, version })).toEqual([["parts", "changed", true]]);
      const none = { weak: "yes", parts: ["neck"], tea: "no" };
      expect(toldOf(longer, { version, answers: none })).toEqual([
        ["milk", "newly-answered", true],
      ]);
    }
  });

  test("a timeline counts no change for a list that grew", () => {
    const some = { version: "2.1.0", answers: { ...before.answers, tea: "yes" } };
    const points = timelineOf(wider, [before, some], { savedOn: "2026-11-22", ...now });
    expect(points.map(({ changed }) => changed)).toEqual([undefined, 1, 1]);
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

  test("counts from file to file the answers that changed, and not what was said once", () => {
    const now = { savedOn: "2026-11-22", answers: without(second.answers, "speech") };
    expect(timelineOf(mmn, [first, second], now)).toEqual([
      { on: "2025-01-31", changed: undefined },
      { on: "2025-12-01", changed: 2 },
      { on: "2026-11-22", changed: 0 },
    ]);
  });
});
