import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import {
  checkAddress,
  checkWording,
  SPOKEN_TO_HELPER,
  saidToBoth,
  saidToHelper,
} from "../src/authoring/check/words.ts";
import { LOCALES, languagesOf } from "../src/authoring/languages.ts";
import { messageOf } from "../src/authoring/locate.ts";
import { readQuestionnaires } from "../src/authoring/read.ts";
import { schemaFiles, writtenFiles } from "../src/authoring/schema.ts";
import { textsIn } from "../src/authoring/texts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { code: first } = languagesOf(root)[0];
const locales = join(root, LOCALES, first);
const { questionnaires, faults, unready } = readQuestionnaires(root);

test("every questionnaire passes its schema and checks, and each locale holds exactly its words", () => {
  expect(messageOf(faults)).toBe("");
  expect(questionnaires.length).toBeGreaterThan(0);
});

test("every questionnaire may be handed out: its words, its number and what is told of it", () => {
  expect(messageOf(unready)).toBe("");
});

describe.each(questionnaires)("$questionnaire.id", ({ questionnaire, words, helper }) => {
  const { date, reviewBy } = questionnaire;

  test("has the words of each language there is, for all and for a helper", () => {
    const codes = languagesOf(root).map(({ code }) => code);
    expect([...words.keys()]).toEqual(codes);
    expect([...helper.keys()]).toEqual(codes);
  });

  test("says until when it holds", () => {
    expect(new Date(`${reviewBy}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reviewBy);
    expect(date <= reviewBy).toBe(true);
  });

  test("names the schema that editors check it with", () => {
    expect(questionnaire.$schema).toBe("../questionnaire.schema.json");
    for (const { $schema } of words.values()) expect($schema).toBe("../../messages.schema.json");
    for (const said of helper.values()) {
      expect(said).toHaveProperty("$schema", "../../helper.schema.json");
    }
  });
});

describe("what npm run schema writes stands in", () => {
  test.each(Object.entries(writtenFiles()))("%s", (path, text) => {
    expect(readFileSync(join(root, path), "utf8")).toBe(text);
  });
});

describe("the schemas for editors", () => {
  const readers = Object.fromEntries(
    Object.entries(schemaFiles()).map(([name, text]) => [name, z.fromJSONSchema(JSON.parse(text))]),
  );

  test.each(questionnaires)("take $questionnaire.id, and no unknown key in it", (read) => {
    const { questionnaire, words, helper } = read;
    const data = {
      "questionnaire.schema.json": questionnaire,
      "messages.schema.json": words.get(first),
      "helper.schema.json": helper.get(first),
    };
    for (const [name, valid] of Object.entries(data)) {
      expect(readers[name]?.safeParse(valid).error).toBeUndefined();
      expect(readers[name]?.safeParse({ ...valid, more: 1 }).success).toBe(false);
    }
  });
});

describe("the app's own English words", () => {
  const files = readdirSync(locales).filter((file) => file.startsWith("app."));

  test.each(files)("are worded as wording.json says, in %s", (file) => {
    expect(checkWording(textsIn(parsed(file)))).toEqual([]);
  });
});

describe("what is said to a helper", () => {
  // The paper speaks to whoever fills it in, so its words are not among them.
  const app = ["app.index.json", "app.json", "app.pages.json"].flatMap((file) =>
    textsIn(parsed(file)),
  );
  const toHelper = textsIn(parsed("app.helper.json"));

  test("by the app says you of nobody but those who are listed", () => {
    expect(checkAddress(app, toHelper)).toEqual({ all: [], helper: [] });
  });

  test("needs each key that is listed", () => {
    const spoken = [
      [app, toHelper] as const,
      ...questionnaires.map(
        ({ words, helper }) => [textsIn(words.get(first)), textsIn(helper.get(first))] as const,
      ),
    ].flatMap(([all, theirs]) => [...saidToBoth(all, theirs), ...saidToHelper(theirs)]);
    const needed = new Set(spoken.map(({ key }) => key));
    expect(SPOKEN_TO_HELPER.filter((key) => !needed.has(key))).toEqual([]);
  });
});

function parsed(file: string): object {
  return JSON.parse(readFileSync(join(locales, file), "utf8"));
}
