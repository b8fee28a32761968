import { expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import type { Answers } from "../../../src/engine/answer.ts";
import { itemsOf, pathOf } from "../../../src/engine/path.ts";
import { pack, read } from "../../../src/formats/code/pack.ts";
import { grouped } from "../../../src/formats/code/symbols.ts";
import type { Questionnaire } from "../../../src/questionnaire/schema.ts";
import { readRecord } from "../../../src/session/record.ts";
import { typical, well } from "../../fixtures/answers.ts";
import { tiny } from "../../fixtures/tiny.ts";
import { spelt } from "../../fixtures/values.ts";
import { published, written } from "../../fixtures/vignettes.ts";

const CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const EMPTIES = [null, "", []] as const;

const onPath = (answers: Answers, questionnaire = mmn): Answers =>
  Object.fromEntries(pathOf(questionnaire, answers).answers);

const there = (answers: Answers) => read(mmn, pack(mmn, answers)).record?.answers;

/** A questionnaire whose items are changed. */
function changed(version: string, items: (linkIds: Item) => readonly Item[]): Questionnaire {
  return {
    ...tiny,
    version,
    sections: tiny.sections.map((section) => ({
      ...section,
      pages: section.pages.map((page) => ({ ...page, items: page.items.flatMap(items) })),
    })),
  };
}

type Item = Questionnaire["sections"][number]["pages"][number]["items"][number];

test.each([...published, ...written])("$id comes back as it was", ({ answers }) => {
  const { record } = read(mmn, pack(mmn, answers));
  expect(record).toStrictEqual({
    questionnaire: "mmn",
    version: mmn.version,
    answers: onPath(answers),
  });
  expect(readRecord(mmn, record)).toStrictEqual({
    answers: spelt(mmn, onPath(answers)),
    faults: [],
  });
});

test.each(EMPTIES)("what was left empty as %j comes back so, in every item", (empty) => {
  for (const { linkId } of itemsOf(mmn)) {
    const answers = { ...typical, [linkId]: empty };
    expect(there(answers)).toStrictEqual(onPath(answers));
  }
});

test("what was not reached stays absent", () => {
  expect(there({})).toStrictEqual({});
  expect(there(well)).toStrictEqual(well);
});

test("an answer off the path is left out", () => {
  expect(there({ ...well, duration: "1-2-years" })).toStrictEqual(well);
});

test("codes come back in the order in which they were pressed", () => {
  const answers = { ...typical, "weak-parts": ["neck", "hand-right", "face", "hand-left"] };
  expect(there(answers)).toStrictEqual(answers);
});

test("the order in which items were answered makes no difference", () => {
  const backwards = Object.fromEntries(Object.entries(typical).reverse());
  expect(pack(mmn, backwards)).toBe(pack(mmn, typical));
});

test.each([
  ["300 characters of four bytes", "🖐".repeat(300)],
  ["the mark of a byte order", "\ufeffhand"],
  ["other scripts and line breaks", "Händedruck\r\nχέρι\t手"],
  ["a nought", "\0"],
])("a text of %s comes back as it was", (_, text) => {
  expect(there({ ...well, "main-problem": text })).toStrictEqual({ ...well, "main-problem": text });
});

test("half a character comes back as the sign for one that is missing", () => {
  expect(there({ ...well, "main-problem": "a\ud83d" })).toMatchObject({
    "main-problem": "a\ufffd",
  });
});

test("a year comes back with and without its month", () => {
  for (const date of ["2021", "2021-05", "0000-12", "9999"]) {
    expect(there({ ...typical, "onset-date": date })).toMatchObject({ "onset-date": date });
  }
});

test("an answer that is not offered is not written", () => {
  expect(() => pack(mmn, { weakness: "perhaps" })).toThrow('"weakness"');
});

test("a record without text of its own has under 100 characters", () => {
  const usual = [...published, ...written].map(({ answers }) =>
    pack(mmn, { ...answers, "main-problem": null }),
  );
  expect(Math.max(...usual.map(({ length }) => length))).toBeLessThan(100);
});

test("a code cannot be taken for an address", () => {
  const codes = [typical, well, {}, ...written.map(({ answers }) => answers)].map((answers) =>
    pack(mmn, answers),
  );
  for (const code of codes) {
    expect(code).toMatch(/^[A-Z0-9]+(-\d+){3}-[0-9A-HJKMNP-TV-Z]+$/);
    expect(URL.canParse(code)).toBe(false);
  }
});

test("a code is read however it is typed", () => {
  const code = pack(mmn, typical);
  const ways = [
    grouped(code),
    code.toLowerCase(),
    ` ${grouped(code).replaceAll(" ", "\r\n")}\n`,
    grouped(code).replaceAll(" ", " – ").replaceAll("-", "."),
    code.replaceAll("0", "O").replaceAll("1", "l"),
    code.replaceAll("0", "o").replaceAll("1", "I"),
  ];
  for (const way of ways) expect(read(mmn, way)).toEqual(read(mmn, code));
  expect(read(mmn, code).record?.answers).toEqual(typical);
});

/** A text as a keyboard for Chinese or Japanese types it. */
const wide = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** A text with something between all its characters. */
const spread = (text: string, between: string) => [...text].join(between);

test.each<readonly [string, (code: string, printed: string) => string]>([
  ["without spaces", (_, printed) => printed.replaceAll(" ", "")],
  ["without hyphens", (_, printed) => printed.replaceAll("-", " ")],
  ["with neither", (code) => code.replaceAll("-", "")],
  ["with neither and in small letters", (code) => code.replaceAll("-", "").toLowerCase()],
  ["between quotes", (_, printed) => `“${printed}”`],
  ["between marks of a program", (code) => `\`${code}\``],
  ["as a mail quotes it", (_, printed) => printed.replace(/^|(?<=.{20}) /gm, "\n> ")],
  ["in groups of four", (code) => code.replaceAll("-", "").replace(/.{4}/g, "$& ")],
  [
    "with the hyphens of other keyboards",
    (_, printed) => printed.replace(/[- ]/g, "‐‑‒–—―−﹣－ー"),
  ],
  ["with other signs between the groups", (_, printed) => printed.replace(/[- ]/g, "_/·,.")],
  ["with no-break and wide spaces", (_, printed) => printed.replace(/ /g, "\u00a0\u3000\u202f")],
  ["on several lines", (_, printed) => printed.replace(/ /g, "\r\n\u2028")],
  ["in wide letters", (_, printed) => wide(printed)],
  ["in wide small letters without spaces", (code) => wide(code.toLowerCase())],
  [
    "with marks of direction",
    (_, printed) => `\u200f\u202a\u2068${printed}\u2069\u202c\u200e\u061c`,
  ],
  ["with soft hyphens", (code) => spread(code, "\u00ad")],
  ["with zero-width spaces and joiners", (code) => spread(code, "\u200b\u200c\u200d\u2060")],
  ["with marks of a byte order", (code) => `\ufeff${spread(code, "\ufeff")}`],
  ["with variation selectors", (code) => spread(code, "\ufe0f")],
  ["with a label before it", (_, printed) => `The text under the code: ${printed}`],
  ["with its own name in the label", (code) => `MMN code 1 (MMN-1):\n${code.replaceAll("-", "")}`],
])("a code is read %s", (_, type) => {
  for (const record of [typical, well, {}, { ...typical, "main-problem": "MMN 1.0.0" }]) {
    const code = pack(mmn, record);
    expect(read(mmn, type(code, grouped(code))).record).toStrictEqual(read(mmn, code).record);
  }
});

test("a code of a version of several digits is read without hyphens", () => {
  for (const version of ["2.10.0", "2.1.13", "2.0.100", "2.111.111"]) {
    const code = pack({ ...tiny, version }, answers);
    expect(read(tiny, code.replaceAll("-", "")).record?.version).toBe(version);
  }
});

test("a code without hyphens of another version is told as such, and a damaged one as damaged", () => {
  const other = pack(
    changed("3.0.0", (item) => [item]),
    answers,
  ).replaceAll("-", "");
  expect(read(tiny, other)).toEqual({ fault: "other-version", version: "3.0.0" });
  const code = pack(mmn, typical).replaceAll("-", "");
  for (let at = 3; at < code.length; at += 1) {
    const next = CHARACTERS.charAt((CHARACTERS.indexOf(code.charAt(at)) + 1) % CHARACTERS.length);
    const text = code.slice(0, at) + next + code.slice(at + 1);
    expect(read(mmn, text).record, text).toBeUndefined();
  }
});

test("any other character in place of one is told as damaged", () => {
  const code = pack(mmn, typical);
  for (const at of [0, ...Array.from(code.slice(10), (_, index) => index + 10)]) {
    for (const other of CHARACTERS.replace(code.charAt(at), "")) {
      const text = code.slice(0, at) + other + code.slice(at + 1);
      expect(read(mmn, text), text).toEqual({ fault: "damaged" });
    }
  }
});

test("two characters the wrong way round, one too few and one too many are told as damaged", () => {
  const code = pack(mmn, typical);
  for (let at = 10; at < code.length; at += 1) {
    const [a = "", b = ""] = code.slice(at);
    const rest = code.slice(at + 2);
    if (a !== b && b) expect(read(mmn, code.slice(0, at) + b + a + rest).fault).toBe("damaged");
    expect(read(mmn, code.slice(0, at) + b + rest).fault).toBe("damaged");
    expect(read(mmn, `${code.slice(0, at) + a}7${b}${rest}`).fault).toBe("damaged");
  }
});

test.each([
  "",
  " ",
  "-",
  "My right hand is weak.",
  "Born 1-2-1960 in Hull.",
  "https://example.org/1-0-0",
  "+44 20 7946 0000 1",
  "MMN",
  "MMN 1.0.0",
  "Is it MMN? Born 1960.",
  '{"questionnaire":"mmn","answers":{}}',
  "x".repeat(100_000),
])("%j is no code", (text) => {
  expect(read(mmn, text)).toEqual({ fault: "not-a-code" });
});

test("a code of another questionnaire is told as such", () => {
  expect(read(mmn, pack(tiny, { alarm: ["none"] }))).toEqual({ fault: "other-questionnaire" });
});

const answers = { alarm: ["none"], weak: "yes", parts: ["arm"], story: "It began." };
const only = (wanted: string, more: readonly Item[]) => (item: Item) =>
  item.linkId === wanted ? [item, ...more] : [item];
const added: Item = { linkId: "added", type: "single", options: "yes-no" };

test.each([
  ["words changed", changed("2.1.7", (item) => [item])],
  ["rules changed", { ...changed("2.4.0", (item) => [item]), rules: "3.0.0", findings: [] }],
  ["a condition for asking changed", changed("2.2.0", ({ enableWhen: _, ...item }) => [item])],
])("a code is read by a version with %s", (_, later) => {
  const { record } = read(later, pack(tiny, answers));
  expect(record).toStrictEqual({
    questionnaire: "tiny",
    version: "2.1.0",
    answers: onPath(answers, tiny),
  });
});

test.each([
  ["another first number", changed("3.0.0", (item) => [item])],
  ["an item more in between", changed("2.2.0", only("weak", [added]))],
  ["an item more at the end", changed("2.2.0", only("story", [added]))],
  ["an item less", changed("2.2.0", (item) => (item.linkId === "tea" ? [] : [item]))],
  [
    "an option more",
    { ...tiny, version: "2.2.0", optionSets: { "yes-no": ["yes", "no", "rarely", "not-sure"] } },
  ],
])("a version with %s says that a code is of another", (_, other) => {
  expect(read(other, pack(tiny, answers))).toEqual({ fault: "other-version", version: "2.1.0" });
  const back = read(tiny, pack(other, answers));
  expect(back).toEqual({ fault: "other-version", version: other.version });
});
