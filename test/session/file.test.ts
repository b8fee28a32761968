import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { relevantAnswers } from "../../src/engine/path.ts";
import { type FileFault, fileOf, type OpenedFile, readFile } from "../../src/session/file.ts";
import { newSession } from "../../src/session/new.ts";
import { readRecord } from "../../src/session/record.ts";
import type { Session } from "../../src/session/session.ts";
import { typical, well } from "../fixtures/answers.ts";

const facts = { savedOn: "2026-11-22", language: "en" };

const session: Session = {
  ...newSession,
  answers: typical,
  isAccepted: true,
  isBackgroundWanted: true,
  region: "112",
  answerer: "helper",
  asks: { leftOut: ["x"], own: "May I drive?" },
  print: { audience: "me", hasWords: false, hasAgeAndSex: false, hasCode: true },
};

/** A file as the app writes it, with some of its keys in another way. */
const written = (more: object = {}) =>
  JSON.stringify({ ...JSON.parse(fileOf(mmn, session, facts)), ...more });

function opened(text: string): OpenedFile {
  const read = readFile(mmn, text);
  if ("fault" in read) throw new Error(`It has the fault ${read.fault}.`);
  return read;
}

describe("a saved file", () => {
  test("opens as it was saved; the disclaimer and a stop page are shown anew", () => {
    const read = opened(fileOf(mmn, { ...session, isAcknowledged: true }, facts));
    expect(read).toEqual({
      savedOn: "2026-11-22",
      session: { ...session, isAccepted: false, isAcknowledged: false },
      isWhole: true,
      unread: [],
    });
  });

  test("is a record of the contract, with the day, the language and who answered", () => {
    const data = JSON.parse(fileOf(mmn, session, facts));
    expect(data).toMatchObject({
      questionnaire: "mmn",
      version: mmn.version,
      ...facts,
      answerer: "helper",
    });
    expect(readRecord(mmn, data)).toEqual({ answers: typical, faults: [] });
  });

  test("holds no answer of a question that is not asked", () => {
    const answers = { ...typical, weakness: "no", "other-symptoms": ["cramps"] };
    const data = JSON.parse(fileOf(mmn, { ...session, answers }, facts));
    expect(data.answers).toEqual(Object.fromEntries(relevantAnswers(mmn, answers)));
    expect(data.answers).not.toHaveProperty("first-place");
    expect(data.answers["other-symptoms"]).toEqual(["cramps"]);
  });

  test("tells what was not reached from what was left empty", () => {
    const answers = { ...well, "other-symptoms": [], speech: null };
    const read = opened(fileOf(mmn, { ...session, answers }, facts)).session.answers;
    expect(read).toStrictEqual({ ...answers, "other-symptoms": null });
    expect(read).not.toHaveProperty("main-problem");
  });

  test("holds neither what was entered and not given, nor other files", () => {
    const drafts = { "main-problem": "half a sent" };
    const earlier = [{ savedOn: "2025-01-01", answers: { ...well, "main-problem": "long ago" } }];
    const text = fileOf(mmn, { ...session, drafts, earlier }, facts);
    expect(text).not.toMatch(/half a sent|long ago|drafts|earlier/);
  });
});

test("half a character anywhere in own words is the sign for one that is missing, and nothing is lost", () => {
  const asks = { leftOut: [], own: "Why\ud83d 😀?" };
  const answers = { ...well, "main-problem": "Zips\ude00" };
  const { session: read, isWhole } = opened(written({ answers, progress: { asks } }));
  expect(read.answers).toEqual({ ...well, "main-problem": "Zips\ufffd" });
  expect(read.asks).toEqual({ leftOut: [], own: "Why\ufffd 😀?" });
  expect(isWhole).toBe(true);
});

describe("other files of ours", () => {
  const saved = (name: string) =>
    readFileSync(new URL(`../fixtures/saved/${name}`, import.meta.url), "utf8");

  test("one of version 1.0.0 opens", () => {
    // What has been asked since is not in it.
    const { answers } = JSON.parse(saved("1.0.0.json"));
    expect(typical).toMatchObject(answers);
    expect(opened(saved("1.0.0.json"))).toEqual({
      savedOn: undefined,
      session: { ...newSession, answers, isBackgroundWanted: true, region: "999" },
      isWhole: true,
      unread: [],
    });
  });

  test("a bare record of the contract opens", () => {
    const { session: read, isWhole } = opened(
      JSON.stringify({ questionnaire: "mmn", version: "1.0.0", answers: typical }),
    );
    expect(read).toEqual({ ...newSession, answers: typical });
    expect(isWhole).toBe(true);
  });

  test("one in which nothing was answered opens, empty", () => {
    const { session: read, isWhole } = opened(written({ answers: {} }));
    expect(read.answers).toEqual({});
    expect(isWhole).toBe(true);
  });

  test("one of a later version opens, but for what is not known yet", () => {
    const answers = { ...typical, speech: "in-the-evening", sleep: "well" };
    const read = opened(written({ version: "1.99.0", answers }));
    expect(read.isWhole).toBe(false);
    expect(read.unread).toEqual(["speech"]);
    expect(read.session.answers).toEqual({ ...typical, speech: undefined });
  });

  test.each([
    ["savedOn", "22 November"],
    ["savedOn", "2026-02-31"],
    ["savedOn", 7],
    ["answerer", "the cat"],
    ["answerer", null],
    ["language", {}],
  ])("one whose %s is %j opens all the same", (key, value) => {
    const read = opened(written({ [key]: value }));
    expect(read.session.answers).toEqual(typical);
    expect(read.savedOn).toBe(key === "savedOn" ? undefined : "2026-11-22");
  });

  test.each([[null], [7], [[]], [true], [{ isAccepted: "yes" }], [{ region: "123" }]])(
    "with %j for how far one had come, the answers are there",
    (progress) => {
      const read = opened(written({ progress }));
      expect(read.session.answers).toEqual(typical);
      expect(read.isWhole).toBe(false);
    },
  );

  test.each([[null], [7], [[]], [true], [{ print: 7 }]])(
    "with %j for how far one had come, nothing that can be left out is printed",
    (progress) => {
      const { print } = opened(written({ progress })).session;
      expect(print).toEqual({
        audience: "all",
        hasWords: false,
        hasAgeAndSex: false,
        hasCode: false,
      });
    },
  );
});

const refused: readonly (readonly [string, FileFault])[] = [
  ["", "not-readable"],
  ["Dear doctor,", "not-readable"],
  ["null", "not-readable"],
  ["[]", "not-readable"],
  ["{}", "not-readable"],
  [written().slice(0, -2), "not-readable"],
  [`[${written()}]`, "not-readable"],
  ['{"questionnaire":"mmn"}', "not-readable"],
  ['{"answers":{}}', "not-readable"],
  ['{"name":"package","version":"9.0.0"}', "not-readable"],
  [written({ answers: "none" }), "not-readable"],
  [written({ answers: { speech: 7, nowhere: 1 } }), "not-readable"],
  [written({ version: "2.0.0" }), "other-version"],
  [written({ version: 1 }), "other-version"],
  [written({ questionnaire: undefined }), "not-readable"],
  [written({ questionnaire: "als" }), "other-questionnaire"],
  [written({ questionnaire: "als", version: "9.0.0" }), "other-questionnaire"],
  ['{"resourceType":"QuestionnaireResponse","item":[]}', "fhir"],
  [`${"[".repeat(200_000)}${"]".repeat(200_000)}`, "not-readable"],
  ['{"__proto__":{"questionnaire":"mmn","answers":{}}}', "not-readable"],
];

test.each(refused)("%.50s cannot be opened: %s", (text, fault) => {
  expect(readFile(mmn, text)).toEqual({ fault });
});

test("a key that names a prototype changes nothing", () => {
  const bad =
    '"__proto__":{"answerer":"helper","weakness":"no"},"constructor":{"prototype":{"x":1}}';
  const text = `{${bad},"questionnaire":"mmn","answers":{${bad},"speech":"no"},"progress":{${bad}}}`;
  const { session: read } = opened(text);
  expect(read).toEqual({ ...newSession, answers: { speech: "no" } });
  expect(read.answers.weakness).toBeUndefined();
  expect({}).not.toHaveProperty("x");
});
