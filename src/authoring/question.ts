import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { questionnaire } from "../questionnaire/schema.ts";
import { languagesOf, wordsFile } from "./languages.ts";
import { OURS } from "./ours.ts";
import { draftDoctor, draftItem, draftWords, type Wish } from "./question/drafts.ts";
import { inserted } from "./question/insert.ts";

// What npm run new:question does: puts a question into the questionnaire and its words, with a sign at all that has
// to be written. The checker refuses it until all of it is.

/** The files of a questionnaire with one question more, by their paths. Throws a sentence where that cannot be. */
export function withQuestion(
  root: string,
  folder: string,
  wish: Wish,
): Readonly<Record<string, string>> {
  const file = `${folder}/questionnaire.json`;
  const text = readFileSync(join(root, file), "utf8");
  const data = questionnaire.parse(JSON.parse(text));
  const item = draftItem(data, wish);
  const section = data.sections.findIndex(({ pages }) => pages.some(({ id }) => id === wish.page));
  const pages = data.sections[section]?.pages ?? [];
  const page = pages.findIndex(({ id }) => id === wish.page);
  const path = ["sections", String(section), "pages", String(page), "items"];
  const before = pages[page]?.items.at(-1)?.linkId;
  const words = languagesOf(root).map(({ code }) => {
    const locale = wordsFile(code, data.id);
    const said = readFileSync(join(root, locale), "utf8");
    const asked = inserted(said, ["items"], { key: wish.linkId, value: draftWords(item) }, before);
    const told = { key: wish.linkId, value: draftDoctor(item) };
    return [locale, inserted(asked, ["doctor"], told, before)] as const;
  });
  return { [file]: inserted(text, path, { value: item }), ...Object.fromEntries(words) };
}

/** What is to be done with a new question, in the order in which it is quickest. */
export function nextSteps(linkId: string, files: readonly string[]): string {
  return `"${linkId}" stands in
${files.map((file) => `  ${file}`).join("\n")}
with [Write ...] at all that is to be written. Next:
  1. Write it, and raise "version" to what stands in its "since". See that "enableWhen" says when it is asked; where a rule reads it, write the rule and take "context" out.
  2. npm run check:questionnaires says what is left, with file and line, until there is no fault.
  3. npm run proof and npm run cohort write their pages again.
  4. questionnaires/twice.md names what is to be written a second time, and which test asks for it.`;
}

if (import.meta.main) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const [linkId, page, type, ...codes] = process.argv.slice(2);
  if (!linkId || !page || !type) {
    console.error("npm run new:question -- LINKID PAGE single|multi|text [OPTION-SET or CODES...]");
    process.exitCode = 1;
  } else {
    try {
      const files = withQuestion(root, `questionnaires/${OURS}`, { linkId, page, type, codes });
      for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
      const paths = Object.keys(files);
      execFileSync("biome", ["format", "--write", ...paths], { cwd: root, stdio: "ignore" });
      console.log(nextSteps(linkId, paths));
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
