import { type Answer, type Answers, codesOf } from "../../engine/answer.ts";
import { normalAnswer } from "../../engine/normal.ts";
import { itemsOf, pathOf } from "../../engine/path.ts";
import type { PathQuestionnaire } from "../../questionnaire/schema.ts";
import { isSameMajor } from "../../questionnaire/version.ts";
import { join, taker } from "./digits.ts";
import { type Format, layoutOf, read as readDigits, shapeOf, write } from "./layout.ts";
import { checksum, fold, numberOf, symbolsOf } from "./symbols.ts";
import { CHECKSUM, LAYOUT, type Parts, waysToRead } from "./ways.ts";

/*
 * A record as a short text for print: `MMN-1-1-0-2ABCDEFGH…`.
 *
 *   MMN      the questionnaire's id, in capitals and without hyphens
 *   1-1-0    its version
 *   2        the format of what follows; 1 was written until 1.0, and is still read
 *   ABC      the layout: what the items, their kinds and their options were, in short
 *   …        the answers: one number, digit by digit in the order of the items (layout.ts), in symbols (symbols.ts)
 *   7 last   the checksum of all before it
 *
 * Kept apart: not reached, left empty, and every answer in its one spelling (engine/normal.ts). Left out: answers off the
 * path, as in every export.
 *
 * A code is read by what it was written with: the present questionnaire, or an earlier one that is kept. Changed words and
 * rules leave the layout as it was. With an item or an option more, anywhere, positions mean something else: where no
 * questionnaire with that layout is kept, such a code is told as of another version and never guessed at. Its answers are in
 * words on the same paper.
 *
 * The text has letters, digits and hyphens alone, so no phone takes it for an address; and a QR code holds it in its
 * alphanumeric mode.
 */

const FORMAT = "2";

/** The formats that are read. */
const FORMATS: readonly Format[] = [FORMAT, "1"];

/** More than the largest QR code of level M holds, spaces included. */
const LONGEST = 10_000;

/** What a code holds, as it is in a file of the saved format. Not checked against the questionnaire's rules yet. */
export type CodeRecord = {
  readonly questionnaire: string;
  readonly version: string;
  readonly answers: Answers;
};

/** Why a text cannot be read as a code. */
export type CodeFault = "not-a-code" | "damaged" | "other-questionnaire" | "other-version";

/** What came of reading a code; one of another version names it. */
export type ReadCode =
  | { readonly record: CodeRecord; readonly fault?: never }
  | { readonly fault: CodeFault; readonly version?: string; readonly record?: never };

/** The answers on the path as a short text. Throws on an answer that the questionnaire does not offer. */
export function pack(questionnaire: PathQuestionnaire, answers: Answers): string {
  const onPath = spelled(questionnaire, pathOf(questionnaire, answers).answers);
  const number = join(write(layoutOf(questionnaire, FORMAT), onPath));
  const { version } = questionnaire;
  const name = nameOf(questionnaire);
  const body = `${FORMAT}${layoutSymbols(questionnaire)}${symbolsOf(number)}`;
  const sum = checksumOf({ name: fold(name), version, body });
  return `${name}-${version.replaceAll(".", "-")}-${body}${sum}`;
}

/**
 * Reads a code from a text of any origin: scanned, pasted or typed, with anything between its groups or nothing, and a
 * label before it. It may be one of an earlier questionnaire. Nothing is trusted and nothing throws.
 */
export function read(
  questionnaire: PathQuestionnaire,
  text: string,
  earlier: readonly PathQuestionnaire[],
): ReadCode {
  const name = fold(nameOf(questionnaire));
  const ways = text.length <= LONGEST ? waysToRead(fold(text), name) : [];
  const code = ways.find((parts) => checksumOf(parts) === parts.checksum);
  if (!code) return { fault: ways.length > 0 ? "damaged" : "not-a-code" };
  if (code.name !== name) return { fault: "other-questionnaire" };
  const { version, body } = code;
  if (!isSameMajor(version, questionnaire.version)) return { fault: "other-version", version };
  const format = FORMATS.find((known) => body.startsWith(known));
  const writer = [questionnaire, ...earlier].find((known) =>
    body.startsWith(layoutSymbols(known), FORMAT.length),
  );
  if (!format || !writer) return { fault: "other-version", version };
  const answers = answersOf(writer, format, body.slice(FORMAT.length + LAYOUT));
  if (!answers) return { fault: "damaged" };
  return { record: { questionnaire: questionnaire.id, version, answers } };
}

/**
 * The answers in their one spelling, if the symbols are exactly what those answers are written as; that leaves no other way to
 * be wrong.
 */
function answersOf(
  questionnaire: PathQuestionnaire,
  format: Format,
  symbols: string,
): Answers | undefined {
  const number = numberOf(symbols);
  if (number === undefined) return undefined;
  const layout = layoutOf(questionnaire, format);
  const answers = new Map(Object.entries(readDigits(layout, taker(number))));
  const one = spelled(questionnaire, answers);
  try {
    const again = join(write(layout, format === "1" ? answers : one));
    return again === number ? Object.fromEntries(one) : undefined;
  } catch {
    // What cannot be written was never written: a text of bytes that are none, which would take more room than it has.
    return undefined;
  }
}

/** Answers in their one spelling. A code that is not offered stays, so that it is found. */
function spelled(
  questionnaire: PathQuestionnaire,
  answers: ReadonlyMap<string, Answer>,
): ReadonlyMap<string, Answer> {
  return new Map(
    itemsOf(questionnaire).flatMap((item) => {
      const answer = answers.get(item.linkId);
      if (answer === undefined) return [];
      const normal = normalAnswer(questionnaire, item, answer);
      const isLess = Array.isArray(answer) && codesOf(normal).length < answer.length;
      return [[item.linkId, isLess ? answer : normal]];
    }),
  );
}

function nameOf({ id }: PathQuestionnaire): string {
  return id.replaceAll("-", "").toUpperCase();
}

function layoutSymbols(questionnaire: PathQuestionnaire): string {
  return symbolsOf(checksum(shapeOf(questionnaire)) & 0x7fff, LAYOUT);
}

function checksumOf({ name, version, body }: Omit<Parts, "checksum">): string {
  return symbolsOf(checksum(`${name}-${version.replaceAll(".", "-")}-${body}`), CHECKSUM);
}
