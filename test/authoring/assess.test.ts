import { describe, expect, test, vi } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { assess } from "../../src/engine/assess.ts";
import { stillGiven } from "../../src/engine/versions.ts";
import { typical, well } from "../fixtures/answers.ts";
import { type Run, run } from "../fixtures/command.ts";

// The command line, run as a process of its own.

vi.setConfig({ testTimeout: 300_000 });

const record = (answers: unknown, more: object = {}) => ({
  questionnaire: "mmn",
  version: mmn.version,
  answers,
  ...more,
});
const json = (answers: unknown, more: object = {}) => JSON.stringify(record(answers, more));
const urgent: Answers = { ...typical, "emergency-signs": ["chest-pain"] };
const expected = (...records: readonly Answers[]) => records.map((one) => assess(mmn, one));

function expectResults({ code, out, lines }: Run, ...records: readonly Answers[]): void {
  expect(lines).toEqual([]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toEqual(expected(...records));
}

function expectFaults({ code, out, lines }: Run, ...faults: readonly (readonly string[])[]): void {
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(lines).toHaveLength(faults.length);
  faults.forEach((words, index) => {
    for (const word of words) expect(lines[index]).toContain(word);
  });
}

describe("what it prints", () => {
  test("one array on one line, an element for a record", () => {
    const { out } = run({ "a.json": json(typical) });
    expect(out).toBe(`${JSON.stringify(expected(typical))}\n`);
  });

  test("what the contract shows, and nothing beside it", () => {
    const [first] = JSON.parse(
      run({ "a.json": json({ duration: "1-2-years", weakness: "yes" }) }).out,
    );
    expect(Object.keys(first)).toEqual(["urgency", "pattern", "findings"]);
    expect(first.findings[0]).toEqual({
      id: "over-one-month",
      kind: "core",
      status: "met",
      because: ["duration"],
    });
    expect(first.findings).toHaveLength(13);
  });

  test("nothing for no record", () => {
    expect(run({ "a.json": "[]", "b.json": "[]" }).out).toBe("[]\n");
  });

  test("an array of records in its order", () => {
    const text = JSON.stringify([typical, well, urgent].map((answers) => record(answers)));
    expectResults(run({ "a.json": text }), typical, well, urgent);
  });

  test("several files in the order they are named, records and arrays", () => {
    const files = { "a.json": json(well), "b.json": `[${json(urgent)}, ${json(typical)}]` };
    expectResults(run(files, ["b.json", "a.json", "a.json"]), urgent, typical, well, well);
  });

  test("standard input for a hyphen, among other files", () => {
    const files = { "a.json": json(typical) };
    expectResults(run(files, ["-", "a.json"], `[${json(well)}]`), well, typical);
  });
});

test("it takes empty values, keys beside the three, no version or a near one, a byte order mark", () => {
  const empty = { weakness: null, speech: "", breathing: [], "weak-parts": null, movements: "" };
  const more = { "emergency-signs": [], "onset-date": "", "main-problem": null };
  const beside = { saved: "2026-11-22", who: "helper", drafts: { nowhere: 1 }, progress: 7 };
  const files = {
    "empty.json": json({ ...empty, ...more }),
    "beside.json": json(typical, beside),
    "none.json": JSON.stringify({ questionnaire: "mmn", answers: well }),
    "near.json": json(urgent, { version: "1.8.0" }),
    "mark.json": `\uFEFF${json(well)}`,
  };
  expectResults(run(files), {}, typical, well, urgent, well);
});

test("a record of 1.0.0 is judged by the answers that still say what they said", () => {
  const { lines, out } = run({ "a.json": json(well, { version: "1.0.0" }) });
  expect(lines).toEqual([]);
  expect(JSON.parse(out)).toEqual(expected(stillGiven(mmn, well, "1.0.0")));
});

type Fault = readonly [string, unknown];

const faults: readonly Fault[] = [
  ["nowhere", "yes"],
  ["weakness", "maybe"],
  ["weakness", ["yes"]],
  ["weakness", true],
  ["weak-parts", "hand-left"],
  ["weak-parts", ["hand-middle"]],
  ["weak-parts", ["hand-left", "hand-left"]],
  ["weak-parts", ["none", "hand-left"]],
  ["weak-parts", ["not-sure", "none"]],
  ["emergency-signs", ["not-sure"]],
  ["sex", "not-sure"],
  ["main-problem", "x".repeat(301)],
  ["main-problem", ["My grip."]],
  ["onset-date", "2023-13"],
  ["onset-date", "soon"],
  // Not asked where nobody is weak, and checked all the same.
  ["duration", "ages"],
];

describe("what is a fault", () => {
  test("all of them are told at once, each on a line that names the file, the record and the linkId", () => {
    const files = faults.map(([linkId, value], index): [string, string] => [
      `file-${index}.json`,
      `[${json(well)}, ${json({ ...well, [linkId]: value })}]`,
    ]);
    const named = faults.map(([linkId], index) => [`file-${index}.json`, "record 2", `${linkId}:`]);
    expectFaults(run(Object.fromEntries(files)), ...named);
  });

  test("a record that is none, lacks something, or is of something else", () => {
    const files = {
      "number.json": "7",
      "null.json": "null",
      "nested.json": "[[]]",
      "no-questionnaire.json": JSON.stringify({ answers: well }),
      "no-answers.json": JSON.stringify({ questionnaire: "mmn" }),
      "list.json": json([]),
      "other-questionnaire.json": json(well, { questionnaire: "als" }),
      "other-version.json": json(well, { version: "2.0.0" }),
      "odd-version.json": json(well, { version: 1 }),
    };
    expectFaults(run(files), ...Object.keys(files).map((file) => [file, "record 1"]));
  });

  test("a file that is not JSON, not there, or a folder", () => {
    const files = { "a.json": "{", "b.json": "", "c.json": json(well) };
    const args = ["c.json", "a.json", "b.json", "nowhere.json", "."];
    expectFaults(run(files, args), ["a.json"], ["b.json"], ["nowhere.json"], ["."]);
    expectFaults(run({}, ["-"], "no"), ["-"]);
  });

  test("one among many good records: then nothing is printed", () => {
    const bad = `[${json(well)}, ${json({ speech: "loud", cold: "very" })}]`;
    const files = { "a.json": json(well), "b.json": bad, "c.json": json({ nowhere: 1 }) };
    expectFaults(
      run(files),
      ["b.json", "record 2", "speech"],
      ["b.json", "record 2", "cold"],
      ["c.json", "record 1", "nowhere"],
    );
  });

  test("a linkId that would break its line is quoted", () => {
    expectFaults(run({ "a.json": json({ "two\nlines": "yes" }) }), ["a.json", "two\\nlines"]);
  });

  test("each of a great many, to the last", () => {
    const bad = Array(20_000).fill(record({ speech: "loud" }));
    const { code, lines } = run({ "a.json": JSON.stringify(bad) });
    expect(code).toBe(2);
    expect(lines).toHaveLength(bad.length);
    expect(lines.at(-1)).toContain("record 20000");
  });

  test("no file at all", () => {
    const { code, out, lines } = run({}, []);
    expect([code, out]).toEqual([2, ""]);
    expect(lines).toHaveLength(1);
  });
});
