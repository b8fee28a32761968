import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { verdictOf } from "../../src/authoring/check.ts";
import { draftedFiles, whatIsLeft } from "../../src/authoring/language.ts";
import { languagesOf } from "../../src/authoring/languages.ts";
import { messageOf } from "../../src/authoring/locate.ts";
import { readQuestionnaires } from "../../src/authoring/read.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const LOCALES = "questionnaires/locales";
const LIST = `${LOCALES}/languages.json`;
const GERMAN = { code: "de", name: "Deutsch", dir: "ltr" };
const LINE = '{ "code": "de", "name": "Deutsch", "dir": "ltr" }';

let root = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "language-"));
  for (const folder of ["questionnaires/mmn", LOCALES]) {
    cpSync(join(project, folder), join(root, folder), { recursive: true });
  }
  return () => rmSync(root, { recursive: true, force: true });
});

describe("a folder made for a language", () => {
  test("has each file and each key, with the first language's words behind a mark", () => {
    draft();
    const files = Object.keys(draftedFiles(root, "de"));
    expect(files).toContain(`${LOCALES}/de/mmn.helper.json`);
    expect(read("de/app").start).toMatchObject({
      lead: `[Write: ${read("en/app").start.lead}]`,
      know: read("en/app").start.know.map((text: string) => `[Write: ${text}]`),
    });
    expect(read("de/mmn")).toMatchObject({ language: "de", $schema: "../../messages.schema.json" });
  });

  test("keeps what is written, and gets what is new", () => {
    draft();
    change("de/app", (words) => ({ ...words, name: "Zusammenfassung", skip: "" }));
    change("en/app", (words) => ({ ...words, added: "New words" }));
    draft();
    expect(read("de/app")).toMatchObject({
      name: "Zusammenfassung",
      skip: "[Write: Skip to main content]",
      added: "[Write: New words]",
    });
  });

  test.each(["", "German", "../en", "en"])("is not made for %j", (code) => {
    expect(() => draftedFiles(root, code)).toThrow(/no name of a language|translated from/);
  });
});

describe("what is left of a language", () => {
  test("is told with safety first, and with the line that is missing", () => {
    draft();
    const said = whatIsLeft(root, "de");
    const [first = "", ...lines] = said.split("\n");
    const [, texts, left] = /(\d+) texts, (\d+) still/.exec(first) ?? [];
    expect(Number(left)).toBeGreaterThan(2000);
    expect(texts).toBe(left);
    const at = (start: string) => lines.findIndex((line) => line.trim().startsWith(start));
    const order = ["emergencies", "the questions", "how soon", "what this is not", "then all"];
    expect(order.map(at)).toEqual([...order.map(at)].sort((a, b) => a - b));
    expect(at("emergencies")).toBeGreaterThan(0);
    const counts = lines.flatMap((line) => /^ {4}(\d+) in/.exec(line)?.[1] ?? []);
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(Number(left));
    expect(said).toContain(LINE);
  });

  test("is nothing once all is written", () => {
    write(() => "x");
    list(GERMAN);
    expect(whatIsLeft(root, "de")).toMatch(/ 0 still to be written\.\nIt stands in /);
  });
});

describe("no language is there by half", () => {
  test("a folder that is in no list is refused, with the line to add", () => {
    write((text) => text);
    expect(faultsNow()).toBe(
      `${LOCALES}/de: It is in no list, so nobody reads it; put ${LINE} into ${LIST}.`,
    );
  });

  test("a language without its folder is refused file by file", () => {
    list(GERMAN);
    for (const name of ["app", "app.helper", "app.index", "app.paper", "mmn", "mmn.helper"]) {
      const file = `${LOCALES}/de/${name}.json`;
      expect(faultsNow()).toContain(`${file}: It is missing; npm run language -- de writes it.`);
    }
  });

  test("a language with words that are not written cannot be handed out", () => {
    draft();
    list(GERMAN);
    const { faults, unready } = readQuestionnaires(root);
    expect(messageOf(faults)).toBe("");
    const files = new Set(unready.map(({ file }) => file));
    expect([...files].sort()).toEqual(Object.keys(draftedFiles(root, "de")).sort());
    expect(verdictOf(readQuestionnaires(root)).isSound).toBe(false);
  });

  test("one that is all written is a language", () => {
    write((text) => text);
    list(GERMAN);
    const read = readQuestionnaires(root);
    expect(verdictOf(read).message).toMatch(/^No fault in mmn .*; en, de\)\.$/);
    expect(read.questionnaires[0]?.helper.has("de")).toBe(true);
  });

  test.each([
    ["app", "start.lead", undefined, "Its words are missing; write them."],
    ["app", "start.lead", " ", "Its words are missing; write them."],
    ["app", "call.number", "Now", "It has to fill in {{number}}, as the first language does"],
    ["app", "call.numbers", "Now", "The first language has no such words"],
    ["app.helper", "start.notTitle", "Now", "The first language has no such words"],
    ["mmn", "items.breathing.hint", undefined, "Its words are missing"],
    ["mmn", "urgency.emergency.lead", undefined, "Its words are missing"],
    ["mmn.helper", "sections.muscles", undefined, "Its words are missing"],
  ])("in %s.json %s as %j is told", (name, key, text, said) => {
    write((words) => words);
    list(GERMAN);
    change(`de/${name}`, (words) => {
      const path = key.split(".");
      const last = path.pop() ?? "";
      const group = path.reduce((inner, step) => inner[step], words);
      if (text === undefined) delete group[last];
      else group[last] = text;
      return words;
    });
    expect(faultsNow()).toMatch(new RegExp(`de/${name}\\.json(:\\d+)?: ${key}: `));
    expect(faultsNow()).toContain(said);
  });

  test("forms for numbers are each language's own", () => {
    write((text) => text);
    list(GERMAN);
    change("de/app", ({ characters_one: _, ...words }) => ({ ...words, characters_few: "wenige" }));
    expect(faultsNow()).toBe("");
  });

  test("a file that the first language does not have is refused", () => {
    write((text) => text);
    list(GERMAN);
    writeFileSync(join(root, LOCALES, "de", "mmm.json"), "{}");
    expect(faultsNow()).toBe(
      `${LOCALES}/de/mmm.json: The first language has no such file; remove it or correct its name.`,
    );
  });

  test.each([
    ["named twice", [GERMAN, GERMAN], 'It names "de" twice.'],
    ["without a direction", [{ code: "de", name: "Deutsch" }], "de.dir"],
    ["with a name written as no other", [{ ...GERMAN, code: "pt-br" }], "It is written pt-BR"],
    ["with a name that is no tag", [{ ...GERMAN, code: "DE" }], "does not have the form it needs"],
  ])("a language %s is refused", (_, languages, said) => {
    list(...languages);
    expect(faultsNow()).toContain(said);
    expect(() => languagesOf(root)).toThrow(LIST);
  });
});

function faultsNow(): string {
  return messageOf(readQuestionnaires(root).faults);
}

function draft(): void {
  for (const [file, text] of Object.entries(draftedFiles(root, "de"))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** Writes all words of the language, made from those of the first. */
function write(say: (text: string) => string): void {
  draft();
  for (const file of Object.keys(draftedFiles(root, "de"))) {
    const said = readFileSync(join(root, file), "utf8").replace(
      /"\[Write: (.*)\]"/g,
      (_, text: string) => JSON.stringify(say(JSON.parse(`"${text}"`))),
    );
    writeFileSync(join(root, file), said);
  }
}

function list(...languages: readonly object[]): void {
  const all = JSON.parse(readFileSync(join(root, LIST), "utf8"));
  writeFileSync(join(root, LIST), JSON.stringify([...all, ...languages]));
}

function read(name: string) {
  return JSON.parse(readFileSync(join(root, LOCALES, `${name}.json`), "utf8"));
}

function change(name: string, made: (words: Words) => Words): void {
  writeFileSync(join(root, LOCALES, `${name}.json`), JSON.stringify(made(read(name))));
}

/** Whatever JSON holds. */
type Words = ReturnType<typeof JSON.parse>;
