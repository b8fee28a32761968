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
    version: "1.0.0",
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
