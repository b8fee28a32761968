import { expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import type { Answers } from "../../../src/engine/answer.ts";
import { join } from "../../../src/formats/code/digits.ts";
import { pack, read } from "../../../src/formats/code/pack.ts";
import { checksum, symbolsOf } from "../../../src/formats/code/symbols.ts";
import { readRecord } from "../../../src/session/record.ts";
import { typical, well } from "../../fixtures/answers.ts";
import codes from "../../fixtures/codes/1.0.0.json" with { type: "json" };
import { first } from "../../fixtures/earlier.ts";
import { longer, wider } from "../../fixtures/later.ts";
import { tiny } from "../../fixtures/tiny.ts";

// Paper lasts: codes of earlier versions are read by what they were written with.

type Code = { readonly name: string; readonly code: string; readonly answers: Answers };

const old = codes as readonly Code[];

test.each(old)("a code that 1.0.0 wrote is read: $name", ({ code, answers }) => {
  const record = { questionnaire: "mmn", version: "1.0.0", answers };
  expect(read(mmn, code, [first])).toStrictEqual({ record });
  expect(readRecord(mmn, record).faults).toEqual([]);
});

test.each(old)("$name takes no more room than in the codes of 1.0.0", ({ code, answers }) => {
  expect(pack(first, answers).length).toBeLessThanOrEqual(code.length);
});

test("a code of 1.0.0 with another character, or one too few or too many, is told as damaged", () => {
  const code = old.find(({ name }) => name === "three kinds of left empty")?.code ?? "";
  for (let at = 10; at < code.length; at += 1) {
    const [before, rest] = [code.slice(0, at), code.slice(at + 1)];
    const other = code.charAt(at) === "7" ? "8" : "7";
    for (const text of [before + other + rest, before + rest, `${code.slice(0, at + 1)}7${rest}`]) {
      expect(read(mmn, text, [first]), text).toEqual({ fault: "damaged" });
    }
  }
});

test("nobody writes the old format any more", () => {
  expect(pack(mmn, typical)).toMatch(/^MMN-\d+-\d+-\d+-2/);
  expect(pack(first, well)).toMatch(/^MMN-1-0-0-2/);
});

const said: Answers = {
  alarm: ["none"],
  weak: "yes",
  parts: ["arm"],
  tea: "no",
  story: "It began.",
};

test.each([
  ["an item more", longer],
  ["an option more", wider],
])("a version with %s reads codes of a version that is kept, and of no other", (_, later) => {
  const code = pack(tiny, said);
  const record = { questionnaire: "tiny", version: "2.1.0", answers: said };
  expect(read(later, code, [tiny])).toStrictEqual({ record });
  expect(read(later, code, [{ ...first, id: "tiny", version: "2.0.0" }, tiny])).toStrictEqual({
    record,
  });
  expect(read(later, code, [])).toEqual({ fault: "other-version", version: "2.1.0" });
  expect(read(later, pack(later, said), [tiny]).record?.version).toBe(later.version);
});

test("a code of a version between is read by the layout that it has", () => {
  const between = { ...tiny, version: "2.1.4" };
  expect(read(longer, pack(between, said), [tiny]).record).toStrictEqual({
    questionnaire: "tiny",
    version: "2.1.4",
    answers: said,
  });
});

test("a code of another first number is of another version, though its layout is kept", () => {
  const other = pack({ ...tiny, version: "1.9.0" }, said);
  expect(read(longer, other, [tiny])).toEqual({ fault: "other-version", version: "1.9.0" });
});

test("a code of a format that nobody knows is of another version", () => {
  const code = pack(tiny, said);
  const [, head = "", body = ""] = /^(TINY-2-1-0-)2(.*)$/.exec(code.slice(0, -7)) ?? [];
  for (const format of ["0", "3", "A"]) {
    expect(read(tiny, signed(`${head}${format}${body}`), [])).toEqual({
      fault: "other-version",
      version: "2.1.0",
    });
  }
});

/** What stands before the answers in a code of the tiny questionnaire. */
const start = pack(tiny, {}).slice(0, "TINY-2-1-0-2ABC".length);

/** The digits of a record in which nothing is reached before the text, the last item: how many are not, and that this is. */
const beforeText = [
  { value: 3, radix: 4 },
  ...Array.from({ length: 8 }, () => ({ value: 0, radix: 2 })),
  { value: 1, radix: 2 },
];

test.each<readonly [string, readonly { value: number; radix: number }[]]>([
  [
    "of nothing, which is none",
    [
      { value: 1, radix: 3 },
      { value: 0, radix: 41 },
    ],
  ],
  ["of a space alone", text(0x20)],
  ["with a space after it", text(0x61, 0x20)],
  ["of bytes that are no text", text(...Array.from({ length: 40 }, () => 0xff))],
])("a text %s stands in no code, so that one with it is damaged", (_, digits) => {
  const code = (more: typeof digits) => signed(start + symbolsOf(join([...beforeText, ...more])));
  expect(read(tiny, code(text(0x61)), [])).toMatchObject({ record: { answers: { story: "a" } } });
  expect(read(tiny, code(digits), [])).toEqual({ fault: "damaged" });
});

/** A text of these bytes as digits. */
function text(...bytes: readonly number[]) {
  const each = bytes.map((value) => ({ value, radix: 256 }));
  return [{ value: 1, radix: 3 }, { value: bytes.length, radix: 41 }, ...each];
}

/** A code with a right checksum, whatever it holds. */
function signed(body: string): string {
  // The checksum is over the code as it is folded.
  return body + symbolsOf(checksum(body.replace("TINY", "T1NY")), 7);
}
