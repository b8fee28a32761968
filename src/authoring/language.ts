import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { languageTag } from "../questionnaire/messages.ts";
import { UNWRITTEN } from "./check/words/unwritten.ts";
import { readJson } from "./json.ts";
import {
  canonicalOf,
  LANGUAGES_FILE,
  LOCALES,
  languagesOf,
  lineFor,
  wordsFile,
  wordsIn,
} from "./languages.ts";
import { textsIn } from "./texts.ts";

// What npm run language does: makes the folder of a language with every key in it, or adds to one what is new, and says what
// is still to be written. The checker refuses the language until all of it is.

/** What a language has to say first, for a fault in it does harm: by the keys, in the order in which to write it. */
const SAFETY: readonly (readonly [string, RegExp])[] = [
  [
    "emergencies, and what to say to whoever answers the call",
    /^(urgency\.emergency|say|call|urgent|region|noscript)(\.|$)|^start\.emergency|^failure\.help|^notice\.not-printed-urgent/,
  ],
  ["the questions that find them", /^items\.(emergency|urgent|breathing|swallowing|speech)/],
  ["how soon to be seen, and the care card", /^(urgency|notes|lines|result|bring)\./],
  ["what this is not", /^(disclaimer|about)\.|^start\.(not|know)|^description$|^summary\.limits/],
];

/** A text that is still to be written, by its file. */
type Left = { readonly file: string; readonly key: string };

/** The files of a language as they have to be, by their paths: what is written stays, what is missing holds the first language's words behind a mark. */
export function draftedFiles(root: string, code: string): Readonly<Record<string, string>> {
  if (!languageTag.safeParse(code).success) {
    throw new Error(`"${code}" is no name of a language; give one such as de, or pt-BR.`);
  }
  const canonical = canonicalOf(code);
  if (canonical !== code) throw new Error(`"${code}" is written ${canonical}.`);
  const [original] = languagesOf(root);
  if (code === original.code) {
    throw new Error(`"${code}" is what all others are translated from; it has no drafts.`);
  }
  return Object.fromEntries(
    wordsIn(root, original.code).map((name) => {
      const file = wordsFile(code, name);
      const theirs = existsSync(join(root, file)) ? readJson(join(root, file)) : undefined;
      const words = drafted(readJson(join(root, wordsFile(original.code, name))), theirs);
      const isNamed = typeof words === "object" && words !== null && "language" in words;
      return [file, JSON.stringify(isNamed ? { ...words, language: code } : words, null, 2)];
    }),
  );
}

/** Words with all keys that others have; whatever stands there already stays. */
function drafted(original: unknown, theirs: unknown, key = ""): unknown {
  if (typeof original === "string") {
    if (typeof theirs === "string" && theirs.trim() !== "") return theirs;
    return key === "$schema" ? original : `${UNWRITTEN}: ${original}]`;
  }
  if (Array.isArray(original)) {
    return original.map((entry, index) => drafted(entry, Object(theirs)[index]));
  }
  const keys = Object.keys(Object(original));
  const more = Object.entries(Object(theirs)).filter(([name]) => !keys.includes(name));
  return Object.fromEntries([
    ...keys.map((name) => [name, drafted(Object(original)[name], Object(theirs)[name], name)]),
    ...more,
  ]);
}

/** What is still to be written, what to write first, and what makes it a language of the app. */
export function whatIsLeft(root: string, code: string): string {
  const texts = wordsIn(root, code).flatMap((name) =>
    textsIn(readJson(join(root, wordsFile(code, name))))
      .filter(({ key }) => key !== "language")
      .map((text) => ({ ...text, file: `${name}.json` })),
  );
  const left = texts.filter(({ text }) => text.startsWith(UNWRITTEN) || text.trim() === "");
  const isListed = languagesOf(root).some((language) => language.code === code);
  return [
    `${LOCALES}/${code}: ${texts.length} texts, ${left.length} still to be written.`,
    ...(left.length > 0 ? orderOf(left) : []),
    isListed
      ? `It stands in ${LANGUAGES_FILE}.`
      : `One line makes it a language of the app, in ${LANGUAGES_FILE}: ${lineFor(code)}`,
    "npm run check:questionnaires then names what is left, with file and line.",
  ].join("\n");
}

function orderOf(left: readonly Left[]): readonly string[] {
  const groups = SAFETY.map(([name, keys], index) => {
    const before = SAFETY.slice(0, index).map(([, others]) => others);
    const mine = left.filter(
      ({ key }) => keys.test(key) && !before.some((others) => others.test(key)),
    );
    return { name, mine };
  });
  const safety = groups.flatMap(({ mine }) => mine);
  const rest = left.filter((text) => !safety.includes(text));
  return [
    "First, and for a clinician to read:",
    ...groups.flatMap(({ name, mine }) => listed(name, mine)),
    ...listed("then all else", rest),
    `Each begins with "${UNWRITTEN}: " and what the first language says; write yours in place of all of it.`,
  ];
}

/** How many there are in each file, with the key of the first. */
function listed(name: string, left: readonly Left[]): readonly string[] {
  if (left.length === 0) return [];
  const files = [...new Set(left.map(({ file }) => file))];
  const lines = files.map((file) => {
    const here = left.filter((text) => text.file === file);
    return `    ${here.length} in ${file}, from ${here[0]?.key} on`;
  });
  return [`  ${name}:`, ...lines];
}

if (import.meta.main) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const [code] = process.argv.slice(2);
  if (!code) {
    console.error("npm run language -- CODE, such as de");
    process.exitCode = 1;
  } else {
    try {
      const files = draftedFiles(root, code);
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, file)), { recursive: true });
        writeFileSync(join(root, file), text);
      }
      execFileSync("biome", ["format", "--write", ...Object.keys(files)], {
        cwd: root,
        stdio: "ignore",
      });
      console.log(whatIsLeft(root, code));
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  }
}
