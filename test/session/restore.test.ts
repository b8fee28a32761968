import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { mmn } from "../../src/authoring/mmn.ts";
import { itemsOf } from "../../src/engine/path.ts";
import { problemWith } from "../../src/engine/problem.ts";
import { ANSWERERS, AUDIENCES, COMFORTS, OWN_LIMIT, REGIONS } from "../../src/session/choices.ts";
import { newSession } from "../../src/session/new.ts";
import { readRecord } from "../../src/session/record.ts";
import { type Restored, restore } from "../../src/session/restore.ts";
import { saidOf } from "../../src/session/said.ts";
import { save } from "../../src/session/save.ts";
import type { Session } from "../../src/session/session.ts";
import { typical, well } from "../fixtures/answers.ts";
import { dice } from "../fixtures/random.ts";
import { randomValue, spelt } from "../fixtures/values.ts";

const progress = {
  isAccepted: true,
  isAcknowledged: false,
  isBackgroundWanted: true,
  region: "999",
};
const saved = {
  questionnaire: "mmn",
  version: mmn.version,
  answers: typical,
  drafts: {},
  progress,
};
const read = (data: unknown) => restore(mmn, JSON.stringify(data));

/** Any session a person may leave behind: some answers, some drafts, anywhere on the way. */
const sessions = fc
  .record({
    seed: fc.integer(),
    density: fc.double({ min: 0, max: 1, noNaN: true }),
    isAccepted: fc.boolean(),
    isAcknowledged: fc.boolean(),
    isBackgroundWanted: fc.constantFrom(true, false, undefined),
    region: fc.constantFrom(...REGIONS, undefined),
    answerer: fc.constantFrom(...ANSWERERS),
    asks: fc.record({
      leftOut: fc.array(fc.string()),
      own: fc.string({ maxLength: 2 * OWN_LIMIT }),
    }),
    print: fc.record({
      audience: fc.constantFrom(...AUDIENCES),
      hasWords: fc.boolean(),
      hasAgeAndSex: fc.boolean(),
      hasCode: fc.boolean(),
    }),
    visits: fc.array(
      fc.record({
        when: fc.string({ maxLength: 50 }),
        who: fc.string({ maxLength: 50 }),
        said: fc.string({ maxLength: 500 }),
        tests: fc.string({ maxLength: 50 }),
        treatment: fc.string({ maxLength: 50 }),
        next: fc.string({ maxLength: 50 }),
      }),
      { maxLength: 3 },
    ),
    earlier: fc.array(
      fc.constantFrom(
        { savedOn: "2025-01-31", version: "1.0.0", answers: typical },
        { savedOn: undefined, version: mmn.version, answers: well },
      ),
    ),
    setAside: fc.array(fc.constantFrom({ ...saidOf(newSession), answers: well })),
    keptUntil: fc.constantFrom("2026-12-22", undefined),
    comfort: fc.record({
      size: fc.constantFrom(...COMFORTS.size),
      contrast: fc.constantFrom(...COMFORTS.contrast),
      hand: fc.constantFrom(...COMFORTS.hand),
      numbers: fc.constantFrom(...COMFORTS.numbers),
      aloud: fc.constantFrom(...COMFORTS.aloud),
    }),
  })
  .map(({ seed, density, ...rest }): Session => {
    const roll = dice(seed);
    const some = (share: number) =>
      Object.fromEntries(
        itemsOf(mmn)
          .filter(() => roll.number() < share)
          .map((item) => [item.linkId, randomValue(mmn, item, roll)]),
      );
    return { answers: some(density), drafts: some(density / 5), ...rest };
  });

describe("what was saved", () => {
  test("comes back as it was, with each answer in its one spelling", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { answers, drafts } = session;
        const same = { answers: spelt(mmn, answers), drafts: spelt(mmn, drafts) };
        const { version } = mmn;
        const restored = restore(mmn, save(mmn, session));
        expect(restored).toEqual({ version, session: { ...session, ...same } });
      }),
    );
  });

  test("is a record of the contract", () => {
    const text = save(mmn, { ...newSession, answers: typical });
    expect(JSON.parse(text)).toMatchObject({ questionnaire: "mmn", version: mmn.version });
    expect(readRecord(mmn, JSON.parse(text))).toMatchObject({ answers: typical, faults: [] });
  });

  test("tells what was not reached from what was left empty", () => {
    const session = {
      ...newSession,
      answers: { speech: null, "head-signs": [], "onset-date": "" },
    };
    expect(restore(mmn, save(mmn, session)).session?.answers).toStrictEqual({
      speech: null,
      "head-signs": null,
      "onset-date": null,
    });
  });
});

const unreadable: readonly (readonly [string, Restored["notice"]])[] = [
  ["", "not-readable"],
  ["{", "not-readable"],
  ["undefined", "not-readable"],
  ["null", "not-readable"],
  ["7", "not-readable"],
  ['"mmn"', "not-readable"],
  ["[]", "not-readable"],
  ["{}", "not-readable"],
  ['{"questionnaire":"mmn"}', "not-readable"],
  ['{"questionnaire":"mmn","answers":[]}', "not-readable"],
  ['{"questionnaire":"als","answers":{}}', "not-readable"],
  ['{"questionnaire":"mmn","version":"2.0.0","answers":{}}', "other-version"],
  ['{"questionnaire":"als","version":"2.0.0","answers":{}}', "other-version"],
  ['{"questionnaire":"mmn","version":1,"answers":{}}', "other-version"],
  [`${"[".repeat(50_000)}${"]".repeat(50_000)}`, "not-readable"],
  ['{"__proto__":{"questionnaire":"mmn","answers":{}}}', "not-readable"],
];

test.each(unreadable)("%.60s cannot be gone on with: %s", (text, notice) => {
  expect(restore(mmn, text)).toEqual({ notice });
});

test.each(["1.0.0", "1.7.2", undefined])("of version %s it can", (version) => {
  const restored = read({ ...saved, version });
  expect(restored).toEqual({
    version,
    session: { ...newSession, ...progress, answers: typical, drafts: {} },
  });
});

const faulty: readonly (readonly [string, unknown])[] = [
  ["nowhere", "yes"],
  ["speech", "maybe"],
  ["speech", ["no"]],
  ["speech", 7],
  ["speech", {}],
  ["weak-parts", "hand-left"],
  ["weak-parts", ["none", "neck"]],
  ["onset-date", "soon"],
];

test.each(faulty)(
  "of %s the answer is left out, the others are kept, and that is told",
  (...row) => {
    const [linkId, value] = row;
    const { [linkId]: _, ...kept } = typical;
    const restored = read({ ...saved, answers: { ...typical, [linkId]: value } });
    expect(restored).toEqual({
      version: mmn.version,
      session: { ...newSession, ...progress, answers: kept, drafts: {} },
      notice: "partly-readable",
    });
  },
);

test("an answer that is nested beyond all measure is left out like any other", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  const answers = `{"speech":"no","weak-parts":${deep}}`;
  const restored = restore(mmn, `{"questionnaire":"mmn","answers":${answers}}`);
  expect(restored.session?.answers).toEqual({ speech: "no" });
  expect(restored.notice).toBe("partly-readable");
});

test.each([[undefined], [null], [[]], ["x"], [{ nowhere: 1 }], [{ speech: 7 }]])(
  "drafts that are %j are left out without a word",
  (drafts) => {
    const restored = read({ ...saved, drafts });
    expect(restored.session?.drafts).toEqual({});
    expect(restored.notice).toBeUndefined();
  },
);

test("a draft that is too long, or no date yet, is kept as it was entered; any other fault is left out", () => {
  const unfinished = { "main-problem": "x".repeat(301), "onset-date": "may" };
  const drafts = { ...unfinished, speech: "maybe", "weak-parts": "neck", nowhere: 1, cold: "no" };
  const restored = read({ ...saved, drafts });
  expect(restored.session?.drafts).toEqual({ ...unfinished, cold: "no" });
  expect(restored.notice).toBeUndefined();
});

test("reading makes no code from strings, which the page forbids", () => {
  expect(z.config().jitless).toBe(true);
});

test("a key that names a prototype changes nothing", () => {
  const bad = '"__proto__":{"weakness":"no","isAccepted":true}';
  const { session } = restore(
    mmn,
    `{${bad},"questionnaire":"mmn","answers":{${bad},"speech":"no"},"drafts":{${bad}},"progress":{${bad}}}`,
  );
  expect(Object.entries(session?.answers ?? {})).toEqual([["speech", "no"]]);
  expect(session?.answers.weakness).toBeUndefined();
  expect(session?.drafts.weakness).toBeUndefined();
  expect(session?.isAccepted).toBe(false);
  expect({}).not.toHaveProperty("weakness");
});

describe("whatever is found", () => {
  const isTaken = (answers: object) =>
    Object.entries(answers).every(([linkId, answer]) =>
      itemsOf(mmn).some((item) => item.linkId === linkId && !problemWith(mmn, item, answer)),
    );

  test("reading text never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { session, notice } = restore(mmn, text);
        expect(session !== undefined || notice !== undefined).toBe(true);
      }),
    );
  });

  test("reading a record never throws, and takes only what the questionnaire takes", () => {
    const linkIds = fc.constantFrom(...itemsOf(mmn).map(({ linkId }) => linkId));
    const answers = fc.dictionary(fc.oneof(linkIds, fc.string()), fc.anything());
    fc.assert(
      fc.property(fc.oneof(fc.anything(), answers), (value) => {
        const found = readRecord(mmn, { questionnaire: "mmn", answers: value });
        expect(isTaken(found.answers)).toBe(true);
        expect(() => readRecord(mmn, value)).not.toThrow();
      }),
    );
  });
});
