import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import wording from "../questionnaires/wording.json" with { type: "json" };
import { messageOf, readQuestionnaires } from "../src/authoring/read.ts";
import { schemaFiles, writtenFiles } from "../src/authoring/schema.ts";
import { textsIn } from "./questionnaire/readability.ts";
import {
  addressing,
  bannedTexts,
  countingTexts,
  hardTexts,
  longReasons,
  longSentences,
  markedTexts,
  reassuringTexts,
} from "./questionnaire/wording.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const locales = join(root, "src", "i18n", "locales");
const { questionnaires, faults } = readQuestionnaires(root);

test("every questionnaire passes its schema and checks, and each locale holds exactly its words", () => {
  expect(messageOf(faults)).toBe("");
  expect(questionnaires.length).toBeGreaterThan(0);
});

describe.each(questionnaires)("$questionnaire.id", ({ questionnaire, words, helper }) => {
  const { id, version, date, reviewBy } = questionnaire;

  test("has English words", () => {
    expect([...words.keys()]).toContain("en");
  });

  test("says until when it holds", () => {
    expect(new Date(`${reviewBy}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reviewBy);
    expect(date <= reviewBy).toBe(true);
  });

  test("tells what changed in its version", () => {
    const changes = readFileSync(join(root, "questionnaires", id, "CHANGES.md"), "utf8");
    expect(changes).toContain(`## ${version}`);
  });

  test("names the schema that editors check it with", () => {
    expect(questionnaire.$schema).toBe("../questionnaire.schema.json");
    for (const { $schema } of words.values()) expect($schema).toBe("../../messages.schema.json");
    for (const said of helper.values()) {
      expect(said).toHaveProperty("$schema", "../../../helper.schema.json");
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
      "messages.schema.json": words.get("en"),
      "helper.schema.json": helper.get("en"),
    };
    for (const [name, valid] of Object.entries(data)) {
      expect(readers[name]?.safeParse(valid).error).toBeUndefined();
      expect(readers[name]?.safeParse({ ...valid, more: 1 }).success).toBe(false);
    }
  });
});

describe.each(english())("the English words of $name", ({ texts }) => {
  test("are easy to read", () => {
    expect(hardTexts(texts)).toEqual([]);
  });

  test("are in short sentences", () => {
    expect(longSentences(texts)).toEqual([]);
  });

  test("give reasons in 40 words at most", () => {
    expect(longReasons(texts)).toEqual([]);
  });

  test("claim nothing that answers cannot show", () => {
    expect(bannedTexts(texts)).toEqual([]);
  });

  test("call nothing common or harmless that may be urgent", () => {
    expect(reassuringTexts(texts)).toEqual([]);
  });

  test("count nothing out of a total", () => {
    expect(countingTexts(texts)).toEqual([]);
  });

  test("are plain text", () => {
    expect(markedTexts(texts)).toEqual([]);
  });
});

describe("what is said to a helper", () => {
  // The paper speaks to whoever fills it in, so its words are not among them.
  const app = ["en.index.json", "en.json", "en.pages.json"].flatMap((file) =>
    textsIn(parsed(file)),
  );
  const asked = questionnaires.flatMap(({ words, helper }) =>
    addressing(textsIn(words.get("en")), textsIn(helper.get("en"))),
  );
  const left = [...addressing(app, textsIn(parsed("helper/en.json"))), ...asked];

  test("says you of nobody but those who are listed", () => {
    const { isListed } = spoken();
    expect(left.filter(({ key }) => !isListed(key))).toEqual([]);
  });

  test("lists no key that needs no reason", () => {
    const needed = new Set(left.map(({ key }) => key));
    expect(spoken().keys.filter((key) => !needed.has(key))).toEqual([]);
  });
});

/** The keys that may speak to the helper, each with its reason. */
function spoken() {
  const keys = wording.spokenToHelper.flatMap((group) => group.keys);
  return { keys, isListed: (key: string) => keys.includes(key) };
}

/** The English texts of each questionnaire, of the app itself, and what either says to a helper. */
function english() {
  const app = readdirSync(locales)
    .filter((file) => /^en(\..+)?\.json$/.test(file))
    .concat("helper/en.json")
    .map((file) => ({ name: `the app (${file})`, texts: textsIn(parsed(file)) }));
  const asked = questionnaires.flatMap(({ questionnaire: { id }, words, helper }) => [
    { name: id, texts: textsIn(words.get("en")) },
    { name: `${id}, to a helper`, texts: textsIn(helper.get("en")) },
  ]);
  return [...asked, ...app];
}

function parsed(file: string): object {
  return JSON.parse(readFileSync(join(locales, file), "utf8"));
}
