import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { messageOf, readQuestionnaires } from "../.tools/questionnaires.ts";
import { schemaFiles } from "../.tools/schema.ts";
import { textsIn } from "./questionnaire/readability.ts";
import {
  bannedTexts,
  countingTexts,
  hardTexts,
  longReasons,
  longSentences,
  markedTexts,
  reassuringTexts,
} from "./questionnaire/wording.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { questionnaires, faults } = readQuestionnaires(root);

test("every questionnaire passes its schema and checks, and each locale holds exactly its words", () => {
  expect(messageOf(faults)).toBe("");
  expect(questionnaires.length).toBeGreaterThan(0);
});

describe.each(questionnaires)("$questionnaire.id", ({ questionnaire, words }) => {
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
    for (const { $schema } of words.values()) expect($schema).toBe("../../texts.schema.json");
  });
});

describe("the schemas for editors", () => {
  const files = Object.entries(schemaFiles()).map(([name, text]) => ({ name, text }));

  test.each(files)("$name is what npm run schema writes", ({ name, text }) => {
    expect(readFileSync(join(root, "questionnaires", name), "utf8")).toBe(text);
  });

  const readers = Object.fromEntries(
    files.map(({ name, text }) => [name, z.fromJSONSchema(JSON.parse(text))]),
  );

  test.each(questionnaires)("take $questionnaire.id, and no unknown key in it", (read) => {
    const { questionnaire, words } = read;
    const data = {
      "questionnaire.schema.json": questionnaire,
      "texts.schema.json": words.get("en"),
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

/** The English texts of each questionnaire, and of the app itself. */
function english() {
  const locales = join(root, "src", "i18n", "locales");
  const app = readdirSync(locales)
    .filter((file) => /^en(\..+)?\.json$/.test(file))
    .map((file) => ({
      name: `the app (${file})`,
      texts: textsIn(JSON.parse(readFileSync(join(locales, file), "utf8"))),
    }));
  const asked = questionnaires.map(({ questionnaire: { id }, words }) => ({
    name: id,
    texts: textsIn(words.get("en")),
  }));
  return [...asked, ...app];
}
