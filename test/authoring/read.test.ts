import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { versionOf } from "../../src/authoring/check/versions.ts";
import { verdictOf } from "../../src/authoring/check.ts";
import { messageOf } from "../../src/authoring/locate.ts";
import { readQuestionnaires } from "../../src/authoring/read.ts";
import { questionnaires } from "../../src/build/questionnaires.ts";
import { sound, soundData, soundWordsData } from "./check/sound.ts";

const QUESTIONNAIRE = "questionnaires/sound/questionnaire.json";
const WORDS = "questionnaires/locales/en/sound.json";
const CHANGES = "questionnaires/sound/CHANGES.md";
const VERSIONS = "questionnaires/sound/versions.json";
const HELPER = "questionnaires/locales/en/sound.helper.json";
const LANGUAGES = "questionnaires/locales/languages.json";
const EARLIER = "questionnaires/sound/earlier/1.0.0.json";

const ENGLISH = { code: "en", name: "English", dir: "ltr" };

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "questionnaires-"));
  for (const folder of ["sound", "locales/en"]) {
    mkdirSync(join(root, "questionnaires", folder), { recursive: true });
  }
  write(LANGUAGES, [ENGLISH]);
  write(QUESTIONNAIRE, soundData());
  write(WORDS, soundWordsData());
  write(CHANGES, "# What changed\n\n## 1.0.0\n\nThe first.\n");
  write(VERSIONS, [versionOf(sound())]);
  writeFileSync(join(root, "index.html"), "<!doctype html><title>x</title>");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a sound questionnaire is read with its words", () => {
  const { questionnaires: read, faults, files } = readQuestionnaires(root);
  expect(faults).toEqual([]);
  expect(files).toEqual([QUESTIONNAIRE, WORDS, LANGUAGES]);
  expect(read.map(({ questionnaire, words }) => [questionnaire.id, ...words.keys()])).toEqual([
    ["sound", "en"],
  ]);
});

test.each([
  [
    "a file that is not JSON",
    QUESTIONNAIRE,
    '{ "id": sound }',
    /^questionnaires\/sound\/questionnaire\.json: This is not JSON\. Unexpected token/,
  ],
  [
    "an unknown operator, by the ids around it",
    QUESTIONNAIRE,
    soundData("findings.1.met.of.0", { op: "maybe" }),
    /^questionnaires\/sound\/questionnaire\.json:\d+: findings\.both-hands\.met\.of\.0\.op: There is no "op" called "maybe"; use one of answered, known, selected, term, finding, not, unless, all, any, at-least\.$/m,
  ],
  [
    "an unknown key",
    QUESTIONNAIRE,
    soundData("sections.0.pages.0.items.0.more", 1),
    /questionnaire\.json:\d+: sections\.main\.pages\.start\.items\.weak: Unrecognized key: "more"\./,
  ],
  [
    "a fault that the schema does not see",
    QUESTIONNAIRE,
    soundData("terms.weak.item", "wake"),
    /questionnaire\.json:\d+: terms\.weak: There is no item "wake"/,
  ],
  [
    "an id that is not the folder's name",
    QUESTIONNAIRE,
    soundData("id", "other"),
    /questionnaire\.json:2: id: It says "other", but the name in the path is "sound"/,
  ],
  [
    "words that are not JSON",
    WORDS,
    '{\n  "name": no }',
    /^questionnaires\/locales\/en\/sound\.json: This is not JSON/,
  ],
  [
    "words that are missing",
    WORDS,
    soundWordsData("items.weak"),
    /^questionnaires\/locales\/en\/sound\.json:\d+: items\.weak: Its words are missing/,
  ],
  [
    "empty words",
    WORDS,
    soundWordsData("items.weak.why", ""),
    /sound\.json:\d+: items\.weak\.why: Too small: expected string to have >=1 characters\./,
  ],
  [
    "a language that is not the folder's name",
    WORDS,
    soundWordsData("language", "de"),
    /sound\.json:\d+: language: It says "de", but the name in the path is "en"/,
  ],
])("%s is told with file and place", (_, file, data, message) => {
  write(file, data);
  const { faults, questionnaires: read } = readQuestionnaires(root);
  expect(messageOf(faults)).toMatch(message);
  expect(read).toEqual([]);
});

const { id, optionSets, sections, terms, pattern } = soundData() as Record<string, unknown>;
const then = {
  ...{ id, version: "1.0.0", optionSets, sections, terms, pattern },
  findings: [{ id: "any-hand", kind: "core", met: { op: "answered", item: "weak" } }],
  urgency: [{ code: "see-doctor" }],
};

test("an earlier version that is kept is read beside the questionnaire", () => {
  writeEarlier("1.0.0", then);
  const { questionnaires: read, faults, files } = readQuestionnaires(root);
  expect(faults).toEqual([]);
  expect(files).toContain(EARLIER);
  expect(read).toHaveLength(1);
});

test.each([
  ["with more than is kept", { ...then, citations: [] }, /: Unrecognized key: "citations"/],
  ["that is not JSON", "{", /: This is not JSON/],
  ["of another questionnaire", { ...then, id: "other" }, /: id: It says "other"/],
  ["of another name", { ...then, version: "0.9.0" }, /: version: It says "0\.9\.0"/],
  ["that is gone", { ...then, sections: [asking("gone")] }, /: items\.gone: Version .* any more/],
])("an earlier version %s is told with file and place", (_, data, message) => {
  writeEarlier("1.0.0", data);
  const { faults, questionnaires: read } = readQuestionnaires(root);
  expect(messageOf(faults)).toMatch(message);
  expect(faults.every(({ file }) => file === EARLIER)).toBe(true);
  expect(read).toEqual([]);
});

test("words for a helper are read beside the words for all", () => {
  write(HELPER, { items: { weak: { question: "Are they weak?" } } });
  const { questionnaires: read, faults, files } = readQuestionnaires(root);
  expect(faults).toEqual([]);
  expect(files).toContain(HELPER);
  expect(read[0]?.helper.get("en")).toEqual({ items: { weak: { question: "Are they weak?" } } });
});

test.each([
  [
    "of another kind",
    { items: { weak: { question: ["x"] } } },
    ":4: items.weak.question: It is a list",
  ],
  ["for nothing", { items: { wake: { question: "x" } } }, ":3: items.wake: There are no words"],
  ["that are no group", ["x"], ": Invalid input"],
  ["that are not JSON", "{", ":1: This is not JSON"],
])("words for a helper %s are told with file and place", (_, data, message) => {
  write(HELPER, data);
  const { faults, questionnaires: read } = readQuestionnaires(root);
  expect(messageOf(faults)).toContain(`${HELPER}${message}`);
  expect(read).toEqual([]);
});

test("a questionnaire without words in any language is told", () => {
  rmSync(join(root, WORDS));
  expect(messageOf(readQuestionnaires(root).faults)).toBe(
    `${WORDS}: It has no words; write this file.`,
  );
});

test.each([
  [
    "a banned word",
    WORDS,
    soundWordsData("sections.main", "It is likely so."),
    '42: sections.main: "likely" may not be said; say it otherwise. No study',
  ],
  [
    "words that are still to be written",
    WORDS,
    soundWordsData("sections.main", "[Write the title.]"),
    "42: sections.main: It is still to be written: [Write the title.]",
  ],
  [
    "a code that is still to be named",
    QUESTIONNAIRE,
    soundData("optionSets.yes-no.0", "write-code-1"),
    "10: optionSets.yes-no.0: It is still to be written: write-code-1",
  ],
  [
    "words that a helper hears as said to the weak",
    WORDS,
    soundWordsData("sections.main", "Your hand"),
    "42: sections.main: A helper reads this too",
  ],
  [
    "a version that nothing is told of",
    CHANGES,
    "## 1.0.01\n\nx",
    " It tells nothing of version 1.0.0",
  ],
  [
    "a version that is not written down",
    VERSIONS,
    [],
    "version: 1.0.0 is not written down in versions.json; run npm run versions.",
  ],
  ["a list of versions that is none", VERSIONS, { x: 1 }, " Invalid input: expected array"],
  ["a list of versions that is not JSON", VERSIONS, "{", "1: This is not JSON."],
])(
  "%s keeps a questionnaire from being built, and is told with file and line",
  async (_, file, data, said) => {
    write(file, data);
    const { unready } = readQuestionnaires(root);
    expect(messageOf(unready)).toContain(said);
    expect(verdictOf(readQuestionnaires(root)).message).toContain(messageOf(unready));
    await expect(run()).rejects.toThrow(said);
  },
);

test("words for a helper that say you of the person are told", () => {
  write(HELPER, { items: { weak: { question: "Are you weak?" } } });
  expect(messageOf(readQuestionnaires(root).unready)).toContain(
    `${HELPER}:4: items.weak.question: It says you to a helper`,
  );
});

test("what is not fit to be handed out is read all the same, so that it can be tried", () => {
  write(WORDS, soundWordsData("items.weak.why", "It is likely so."));
  const { questionnaires: read, faults } = readQuestionnaires(root);
  expect(faults).toEqual([]);
  expect(read).toHaveLength(1);
});

test("a day of review that is past is told, with what to do", () => {
  const read = readQuestionnaires(root, "2030-02-01");
  expect(verdictOf(read)).toEqual({
    isSound: false,
    message: `${QUESTIONNAIRE}:7: reviewBy: It was to be reviewed by 2030-01-31; have it reviewed, then set the next date.`,
  });
});

test("the day of review itself is in time, and a build does not ask", () => {
  expect(readQuestionnaires(root, "2030-01-31").faults).toEqual([]);
  write(QUESTIONNAIRE, soundData("reviewBy", "2001-01-31"));
  expect(readQuestionnaires(root).faults).toEqual([]);
});

test("a day of review that is past is told beside other faults, each on a line", () => {
  write(QUESTIONNAIRE, soundData("terms.weak.item", "wake"));
  const { isSound, message } = verdictOf(readQuestionnaires(root, "2030-02-01"));
  expect(isSound).toBe(false);
  expect(message.split("\n")).toEqual(
    expect.arrayContaining([
      expect.stringContaining(`${QUESTIONNAIRE}:148: terms.weak: There is no item "wake"`),
      expect.stringContaining(`${QUESTIONNAIRE}:7: reviewBy: It was to be reviewed by 2030-01-31`),
    ]),
  );
});

test("without a fault one plain line names each questionnaire, its version and languages", () => {
  expect(verdictOf(readQuestionnaires(root, "2029-01-01"))).toEqual({
    isSound: true,
    message: "No fault in sound 1.0.0 (rules 1.0.0; en).",
  });
});

test("a folder without any questionnaire is not called sound", () => {
  rmSync(join(root, "questionnaires"), { recursive: true });
  expect(verdictOf(readQuestionnaires(root, "2029-01-01")).isSound).toBe(false);
});

test("a sound questionnaire is built", async () => {
  await expect(run()).resolves.toBeDefined();
});

test("a questionnaire with a fault stops the build, even if nothing imports it", async () => {
  write(QUESTIONNAIRE, soundData("terms.weak.item", "wake"));
  await expect(run()).rejects.toThrow(`${QUESTIONNAIRE}:148: terms.weak: There is no item "wake"`);
});

function run() {
  return build({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [questionnaires()],
    build: { write: false },
  });
}

function writeEarlier(version: string, data: unknown): void {
  mkdirSync(join(root, "questionnaires", "sound", "earlier"), { recursive: true });
  write(`questionnaires/sound/earlier/${version}.json`, data);
}

/** A section that asks one thing. */
function asking(linkId: string): object {
  const items = [{ linkId, type: "single", options: ["yes", "no", "not-sure"] }];
  return { id: "main", pages: [{ id: "start", items }] };
}

function write(file: string, data: unknown): void {
  writeFileSync(join(root, file), typeof data === "string" ? data : JSON.stringify(data, null, 2));
}
