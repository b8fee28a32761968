import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { expect, test } from "vitest";
import { newPage } from "./browser.ts";
import { begin, settle } from "./drive.ts";

/** What a chunk may weigh, in bytes as a host sends it, and why it may be that much. A raise needs a reason beside it. */
const BUDGETS: Readonly<Record<string, readonly [bytes: number, reason: string]>> = {
  "index.html": [
    14_050,
    "words of the first question that say sudden of each sign of a stroke 0.1, a way to the learn pages and their styles 0.2, three pages with a drawing 0.4, and all styles, also of what a doctor is shown, of columns, of a table of dates, of boxes in the dark, of what is told at each control, and of a print in columns; 14 kB come in the first round trip of a connection",
  ],
  index: [
    65_600,
    "a place for the learn pages with the way back from them 0.3, xstate 10, i18next 14, preact 4, what is asked and its words 15, our own 18, with the way back from a change, what was handed over and notes of visits, how far one is, and the way back from the comfort, with what was typed 0.1; what is told at each control 0.5; each sign of danger as a sentence for the call 0.5, for the page that stops has nothing else there",
  ],
  late: [
    32_900,
    "what judges 6, what a helper asks later and three more things to say 0.2, a table of dates, notes of visits, the result, the print with its grid of nerves and strip of signs, the same to show and to read where it was handed over, files, what to say; what is said where a doctor named it, the weakest movement of a side, what to say of the muscles, and a date that does not match 1.1",
  ],
  messages: [
    15_500,
    "the words of the result, the sources, and the print with a sentence for each of its facts; each thing to say, with the weakest movement; what was told in place of weakness",
  ],
  learn: [
    18_700,
    "the learn pages: words 8, their sources with how each was read 7, the map of the nerves and what draws them 2; nobody waits for it before the questions",
  ],
  sketches: [4_400, "what shapes limbs 1, drawings of 13 movements by one person, clothed"],
  helper: [7_650, "the words for a helper; each thing to say, with the weakest movement"],
  Coded: [6_000, "qr, which draws codes"],
  earlier: [4_500, "version 1.0.0 of the questionnaire"],
  aside: [9_000, "zod/mini, to read what was saved"],
  photo: [18_500, "qr, which reads codes, in a worker"],
  pack: [3_000, "codes on paper"],
};

/** What all other chunks may weigh together: what few people want, in small pieces. */
const OTHERS = 4_500;

/** All script together; of it 18 are the learn pages. */
const ALL = 186_500;

const dist = new URL("../../dist/", import.meta.url).pathname;

/** The bytes of a file of the build as a host sends it. */
function weigh(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(join(dist, file)), { params }).length;
}

const total = (files: readonly string[]) => files.reduce((sum, file) => sum + weigh(file), 0);

const scripts = readdirSync(join(dist, "assets"))
  .filter((file) => file.endsWith(".js"))
  .map((file) => `assets/${file}`);

/** The files of a chunk; the build adds eight signs to its name. */
const filesOf = (chunk: string) =>
  chunk.includes(".")
    ? [chunk]
    : scripts.filter((file) => /^assets\/(.+)-.{8}\.js$/.exec(file)?.[1] === chunk);

test.each(Object.entries(BUDGETS))("%s stays within its budget", (chunk, [bytes]) => {
  const files = filesOf(chunk);
  expect(files).toHaveLength(1);
  expect(total(files)).toBeLessThanOrEqual(bytes);
});

test("what has no budget of its own is small, and all script together", () => {
  const known = Object.keys(BUDGETS).flatMap(filesOf);
  expect(total(scripts.filter((file) => !known.includes(file)))).toBeLessThanOrEqual(OTHERS);
  expect(total(scripts)).toBeLessThanOrEqual(ALL);
});

test("the start asks for nothing but the page and the app; the first question for what is planned with it", async () => {
  const page = await newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    const [, chunk = pathname] = /assets\/(.+)-.{8}\.js$/.exec(pathname) ?? [];
    if (!asked.includes(chunk)) asked.push(chunk);
  });
  await page.goto("./");
  await settle(page);
  await page.waitForTimeout(500);
  expect(asked).toEqual(["/", "index"]);
  await begin(page);
  await page.waitForTimeout(500);
  const planned = ["aside", "copy", "drawing", "late", "learn", "messages", "sketches", "version"];
  expect(asked.slice(2).filter((chunk) => !planned.includes(chunk))).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(["late", "learn", "messages", "sketches"]));
});
