import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { versionOf } from "../../src/authoring/check/versions.ts";
import { messageOf } from "../../src/authoring/locate.ts";
import { readQuestionnaires } from "../../src/authoring/read.ts";
import { sound, soundData, soundWordsData } from "./check/sound.ts";

// What keeps a learn page from being built: each fault with its file, line, id and what to do.

const LEARN = "questionnaires/sound/learn.json";
const WORDS = "questionnaires/locales/en/sound.learn.json";

const cite = (source: string, line = "As it was read.") => ({ source, line });

const learn = () => ({
  $schema: "../learn.schema.json",
  sources: [{ id: "T1", text: "A source", url: "https://example.org/" }],
  readings: [
    { source: "T1", how: "whole", on: "2026-11-01" },
    { source: "A1", how: "notes", on: "2026-11-02" },
  ],
  topics: [
    {
      id: "what",
      readOn: "2026-11-30",
      readAgainBy: "2027-05-30",
      sections: [
        {
          id: "first",
          blocks: [
            { id: "fact", kind: "text", cites: [cite("T1")] },
            {
              id: "ways",
              kind: "list",
              items: [
                { id: "one", cites: [cite("A1")] },
                { id: "two", ours: true },
              ],
            },
            { id: "map", kind: "figure", figure: "nerves", cites: [cite("T1")] },
            { id: "more", kind: "link", to: "help" },
          ],
        },
      ],
    },
    {
      id: "help",
      readOn: "2026-11-30",
      readAgainBy: "2027-05-30",
      sections: [{ id: "now", blocks: [{ id: "call", kind: "text", ours: true }] }],
    },
  ],
});

const words = () => ({
  language: "en",
  topics: {
    what: {
      title: "What it is",
      short: "What it is",
      description: "What it is, in short.",
      lead: "It is this.",
      first: {
        heading: "First",
        fact: "It is so.",
        ways: { lead: "Two ways:", one: "This way.", two: "That way." },
        map: "A map.",
        more: "Get help",
      },
    },
    help: {
      title: "Get help",
      short: "Get help",
      description: "When to get help.",
      lead: "Get help now.",
      now: { heading: "Now", call: "Call for help." },
    },
  },
});

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "learn-"));
  write("questionnaires/locales/languages.json", [{ code: "en", name: "English", dir: "ltr" }]);
  write("questionnaires/sound/questionnaire.json", soundData());
  write("questionnaires/locales/en/sound.json", soundWordsData());
  write("questionnaires/sound/CHANGES.md", "# What changed\n\n## 1.0.0\n\nThe first.\n");
  write("questionnaires/sound/versions.json", [versionOf(sound())]);
  write(LEARN, learn());
  write(WORDS, words());
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, data: unknown): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(
    join(root, file),
    typeof data === "string" ? data : `${JSON.stringify(data, null, 2)}\n`,
  );
}

/** What is said of the pages as they stand, with one value changed; a value of undefined is taken out. */
function saidOf(file: string, data: object, path: string, value: unknown, today?: string): string {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const around = keys.reduce<unknown>((at, key) => Reflect.get(Object(at), key), data);
  Reflect.set(Object(around), last, value);
  write(file, data);
  const { faults, unready } = readQuestionnaires(root, today);
  return messageOf([...faults, ...unready]);
}

test("sound pages are read with their words, and watched", () => {
  const { questionnaires, faults, unready, files } = readQuestionnaires(root);
  expect(messageOf([...faults, ...unready])).toBe("");
  expect(files).toEqual(expect.arrayContaining([LEARN, WORDS]));
  const [read] = questionnaires;
  expect(read?.learn?.learn.topics.map(({ id }) => id)).toEqual(["what", "help"]);
  expect([...(read?.learn?.words.keys() ?? [])]).toEqual(["en"]);
});

test("a questionnaire without learn pages has no fault", () => {
  rmSync(join(root, LEARN));
  rmSync(join(root, WORDS));
  const { questionnaires, faults } = readQuestionnaires(root);
  expect(faults).toEqual([]);
  expect(questionnaires[0]?.learn).toBeUndefined();
});

test("pages without words, and words without pages, are found", () => {
  rmSync(join(root, WORDS));
  expect(messageOf(readQuestionnaires(root).faults)).toBe(
    `${LEARN}: It has no words; write them in the folder of a language.`,
  );
  write(WORDS, words());
  rmSync(join(root, LEARN));
  expect(messageOf(readQuestionnaires(root).faults)).toBe(
    `${WORDS}: There are no learn pages that it has words for; write learn.json first.`,
  );
});

const FIRST = "topics.0.sections.0.blocks";

describe("in learn.json", () => {
  test.each([
    [
      "both cites and ours",
      `${FIRST}.0.ours`,
      true,
      "what.first.fact",
      /has both "cites" and "ours"/,
    ],
    ["neither", `${FIRST}.0.cites`, undefined, "what.first.fact", /neither "cites" nor "ours"/],
    [
      "neither in a list",
      `${FIRST}.1.items.1.ours`,
      undefined,
      "what.first.ways.two",
      /neither "cites" nor "ours"/,
    ],
    ["neither at a figure", `${FIRST}.2.cites`, undefined, "what.first.map", /neither "cites"/],
    [
      "a source that is not there",
      `${FIRST}.0.cites.0.source`,
      "Z9",
      "what.first.fact",
      /no source "Z9"/,
    ],
    ["an empty line", `${FIRST}.0.cites.0.line`, " ", "what.first.fact", /line of "T1" is empty/],
    [
      "a source named twice",
      `${FIRST}.0.cites`,
      [cite("T1"), cite("T1")],
      "what.first.fact",
      /names "T1" more than once/,
    ],
    ["a link to no topic", `${FIRST}.3.to`, "nowhere", "what.first.more", /no topic "nowhere"/],
    ["a link to itself", `${FIRST}.3.to`, "what", "what.first.more", /leads to its own page/],
    ["a block twice", `${FIRST}.0.id`, "map", "what.first.map", /more than once/],
    ["an entry twice", `${FIRST}.1.items.0.id`, "two", "what.first.ways.two", /more than once/],
    ["an id kept for words", `${FIRST}.0.id`, "heading", "what.first.heading", /kept for words/],
    ["a section kept for words", "topics.0.sections.0.id", "lead", "what.lead", /kept for words/],
    ["a topic twice", "topics.1.id", "what", "what", /more than once/],
    ["the address of a page", "topics.1.id", "sources", "sources", /address of a page of its own/],
    [
      "a date before the other",
      "topics.0.readAgainBy",
      "2026-11-30",
      "what.readAgainBy",
      /read on 2026-11-30, and this is no later day/,
    ],
  ] as const)("%s is found", (_, path, value, id, what) => {
    const line = new RegExp(`^${LEARN}:\\d+: topics\\.${id}: .*${what.source}`, "m");
    expect(saidOf(LEARN, learn(), path, value)).toMatch(line);
  });

  test.each([
    [
      "a source that nobody uses",
      "sources.1",
      { id: "T2", text: "Idle" },
      /:\d+: sources\.T2: Nothing uses this; remove it\./,
    ],
    [
      "a source twice",
      "sources.1",
      { id: "T1", text: "Again" },
      /:\d+: sources\.T1: This id is given more than once/,
    ],
    [
      "a source that the questionnaire has",
      "sources.0.id",
      "A1",
      /:\d+: sources\.A1: The questionnaire has a source with this id/,
    ],
    [
      "no reading of a source",
      "readings",
      [{ source: "T1", how: "whole", on: "2026-11-01" }],
      /:\d+: readings: It does not say how "A1" was read/,
    ],
    [
      "a reading twice",
      "readings.2",
      { source: "T1", how: "part", on: "2026-11-01" },
      /:\d+: readings: It says more than once how "T1" was read/,
    ],
    [
      "a reading of what nobody uses",
      "readings.2",
      { source: "B2", how: "part", on: "2026-11-01" },
      /:\d+: readings: No page uses "B2"/,
    ],
    ["an unknown way of reading", "readings.0.how", "skimmed", /:\d+: readings\.0\.how: /],
    [
      "an unknown figure",
      `${FIRST}.2.figure`,
      "brain",
      /:\d+: topics\.what\.sections\.first\.blocks\.map\.figure: /,
    ],
  ] as const)("%s is found", (_, path, value, what) => {
    expect(saidOf(LEARN, learn(), path, value)).toMatch(what);
  });

  test("sources that were to be read again are found on the day after, and not before", () => {
    const on = (day: string) => saidOf(LEARN, learn(), "topics.0.id", "what", day);
    expect(on("2027-05-30")).not.toMatch(/learn\.json/);
    expect(on("2027-05-31")).toMatch(
      /learn\.json:\d+: topics\.what\.readAgainBy: Its sources were to be read again by 2027-05-30/,
    );
  });
});

describe("in the words", () => {
  const hard =
    "Immunological intravenous immunoglobulin administration necessitates consideration.";
  test.each([
    [
      "a text without words",
      "topics.what.first.fact",
      undefined,
      "topics.what.first.fact",
      /Its words are missing; write them/,
    ],
    [
      "an entry without words",
      "topics.what.first.ways.two",
      undefined,
      "topics.what.first.ways.two",
      /Its words are missing/,
    ],
    [
      "a section without a heading",
      "topics.what.first.heading",
      undefined,
      "topics.what.first.heading",
      /Its words are missing/,
    ],
    [
      "words without a block",
      "topics.what.first.other",
      "Said.",
      "topics.what.first.other",
      /No learn page uses these words/,
    ],
    [
      "words without a topic",
      "topics.who",
      { title: "a", short: "a", description: "a", lead: "a" },
      "topics.who.title",
      /No learn page uses these words/,
    ],
    [
      "a text above grade 7",
      "topics.what.lead",
      hard,
      "topics.what.lead",
      /grade .* 7 is the limit/,
    ],
    [
      "a sentence of more than 20 words",
      "topics.what.lead",
      "So it is and so it was and so it will be and so it has to be for all of us now.",
      "topics.what.lead",
      /A sentence has 23 words, and 20 is the limit/,
    ],
    [
      "a banned word",
      "topics.what.lead",
      "It has a low risk.",
      "topics.what.lead",
      /"risk" may not be said/,
    ],
    [
      "markup",
      "topics.what.lead",
      "It is <b>so</b>.",
      "topics.what.lead",
      /It holds markup; write plain text/,
    ],
    [
      "a long description",
      "topics.what.description",
      "It is so. ".repeat(16).trim(),
      "topics.what.description",
      /It has 159 signs, and 155 is the limit/,
    ],
    [
      "a long short title",
      "topics.what.short",
      "What it is and was once",
      "topics.what.short",
      /It has 6 words, and 5 is the limit/,
    ],
    [
      "what is still to be written",
      "topics.what.lead",
      "[Write it]",
      "topics.what.lead",
      /still to/,
    ],
    ["another language than the file's", "language", "de", "language", /make them the same/],
  ] as const)("%s is found", (_, path, value, where, what) => {
    const line = new RegExp(
      `^${WORDS}:\\d+: ${where.replaceAll(".", "\\.")}: .*${what.source}`,
      "m",
    );
    expect(saidOf(WORDS, words(), path, value)).toMatch(line);
  });
});
