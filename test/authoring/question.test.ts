import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messageOf } from "../../src/authoring/locate.ts";
import { inserted } from "../../src/authoring/question/insert.ts";
import { nextSteps, withQuestion } from "../../src/authoring/question.ts";
import { readQuestionnaires } from "../../src/authoring/read.ts";
import { itemOf } from "../../src/engine/path.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = "questionnaires/mmn";
const FILE = `${FOLDER}/questionnaire.json`;
/** A name that no question will have. */
const NEW = "made-up-by-a-test";
const LOCALES = "questionnaires/locales";
const WORDS = `${LOCALES}/en/mmn.json`;

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "question-"));
  for (const folder of [FOLDER, LOCALES]) {
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  }
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A copy of our questionnaire with a question more, read again, and what is left to do for it. */
function added(linkId: string, page: string, type: string, ...codes: readonly string[]) {
  const before = messageOf(readQuestionnaires(root).unready).split("\n");
  const files = withQuestion(root, FOLDER, { linkId, page, type, codes });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  const { questionnaires, faults, unready } = readQuestionnaires(root);
  expect(messageOf(faults)).toBe("");
  const [read] = questionnaires;
  if (!read) throw new Error("It is not read.");
  const left = messageOf(unready)
    .split("\n")
    .filter((line) => !before.includes(line));
  return { ...read, item: itemOf(read.questionnaire, linkId), left };
}

describe("a new question stands in its place and lacks nothing but words", () => {
  test("of one choice, with its own codes and when its page is asked", () => {
    const { item, left } = added(NEW, "muscles", "single", "clearly", "no");
    expect(item).toMatchObject({
      type: "single",
      options: ["clearly", "no", "not-sure"],
      enableWhen: { op: "term", id: "weak" },
      context: expect.stringMatching(/^\[Write why/),
    });
    const places = left.map((line) => line.replace(/^.*\.json:\d+: /, "").replace(/: .*/, ""));
    expect(places).toEqual([
      `items.${NEW}.question`,
      `items.${NEW}.why`,
      `items.${NEW}.short`,
      `items.${NEW}.options.clearly.label`,
      `items.${NEW}.options.no.label`,
      `doctor.${NEW}.label`,
      `doctor.${NEW}.options.clearly`,
      `doctor.${NEW}.options.no`,
      `sections.muscles.pages.muscles.items.${NEW}.context`,
      "version",
      "rules",
    ]);
  });

  test("of several, with codes that are still to be named", () => {
    const { item, left } = added(NEW, "head", "multi");
    expect(item).toMatchObject({ options: ["write-code-1", "write-code-2", "none", "not-sure"] });
    expect(left.join("\n")).toContain(
      `items.${NEW}.options.0: It is still to be written: write-code-1`,
    );
  });

  test("with an option set, whose words are there", () => {
    const { item, left } = added(NEW, "muscles", "single", "yes-no");
    expect(item).toMatchObject({ options: "yes-no" });
    expect(left.join("\n")).not.toContain("options");
  });

  test("as a text", () => {
    const { item } = added("in-words", "throat", "text");
    expect(item).toMatchObject({ type: "text", format: "free", maxLength: 300 });
    expect(item).not.toHaveProperty("enableWhen");
  });
});

test.each([
  [["speech", "head", "single"], 'There is a question "speech" already'],
  [[NEW, "nowhere", "single"], 'There is no page "nowhere"; use one of emergency, urgent,'],
  [[NEW, "head", "many"], 'There is no type "many"; use one of single, multi, text.'],
  [["Stairs up", "head", "text"], '"Stairs up" is no name; join words in lower case by hyphens.'],
] as const)("%j is refused in a sentence", ([linkId, page, type], message) => {
  expect(() => withQuestion(root, FOLDER, { linkId, page, type, codes: [] })).toThrow(message);
});

test("nothing else in the files is touched", () => {
  const files = withQuestion(root, FOLDER, {
    linkId: NEW,
    page: "head",
    type: "text",
    codes: [],
  });
  expect(Object.keys(files)).toEqual([FILE, WORDS]);
  for (const [file, text] of Object.entries(files)) {
    const before = readFileSync(join(root, file), "utf8").split("\n");
    const lines = text.split("\n");
    expect(
      before
        .map((line) => line.replace(/,$/, ""))
        .filter((line) => !lines.join("\n").includes(line)),
    ).toEqual([]);
  }
});

test("an entry goes behind the one that is named, or to the end, also of nothing", () => {
  const json = '{ "a": { "x": 1, "y": 2 }, "b": [], "c": [3] }';
  const data = (path: string[], entry: { key?: string; value: unknown }, behind?: string) =>
    JSON.stringify(JSON.parse(inserted(json, path, entry, behind)));
  expect(data(["a"], { key: "z", value: 9 }, "x")).toBe('{"a":{"x":1,"z":9,"y":2},"b":[],"c":[3]}');
  expect(data(["a"], { key: "z", value: 9 })).toBe('{"a":{"x":1,"y":2,"z":9},"b":[],"c":[3]}');
  expect(data(["b"], { value: 9 })).toBe('{"a":{"x":1,"y":2},"b":[9],"c":[3]}');
  expect(data(["c"], { value: 9 })).toBe('{"a":{"x":1,"y":2},"b":[],"c":[3,9]}');
  expect(() => data(["d"], { value: 9 })).toThrow("There is no d to put it into.");
});

test("what is said to come next names files and commands that there are", () => {
  const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
  const twice = readFileSync(join(project, "questionnaires/twice.md"), "utf8");
  const said = `${nextSteps(NEW, [FILE])}\n${twice}`;
  const files = [...said.matchAll(/(?:questionnaires|src|test)\/[\w./-]*\w/g)].map(
    ([file]) => file,
  );
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => !existsSync(join(project, file)))).toEqual([]);
  const commands = [...said.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
