import type { Answer, Answers } from "../../engine/answer.ts";
import { pathOf } from "../../engine/path.ts";
import type { AskedQuestionnaire } from "../../questionnaire/schema.ts";
import { isSameMajor } from "../../questionnaire/version.ts";
import { join, taker } from "./digits.ts";
import { layoutOf, read as readDigits, shapeOf, write } from "./layout.ts";
import { checksum, fold, numberOf, symbolsOf } from "./symbols.ts";
import { CHECKSUM, LAYOUT, type Parts, waysToRead } from "./ways.ts";

/*
 * A record as a short text for print: `MMN-1-0-0-1ABCDEFGH…`.
 *
 *   MMN      the questionnaire's id, in capitals and without hyphens
 *   1-0-0    its version
 *   1        this format
 *   ABC      the layout: what the items, their kinds and their options were, in short
 *   …        the answers: one number, digit by digit in the order of the items (layout.ts), in symbols (symbols.ts)
 *   7 last   the checksum of all before it
 *
 * Kept apart: not reached, null, "" and [], and every answer, with the order in which codes were pressed. Left out:
 * answers off the path, as in every export.
 *
 * Another version is read as long as its first number and its layout are the same, so that changed words and rules
 * leave paper of before readable. With an item or an option more, anywhere, positions mean something else: such a code
 * is told as of another version and never guessed at. Its answers are in words on the same paper.
 *
 * The text has letters, digits and hyphens alone, so no phone takes it for an address; and a QR code holds it in its
 * alphanumeric mode.
 */

const FORMAT = "1";

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
export function pack(questionnaire: AskedQuestionnaire, answers: Answers): string {
  const number = join(write(layoutOf(questionnaire), pathOf(questionnaire, answers).answers));
  const { version } = questionnaire;
  const name = nameOf(questionnaire);
  const body = `${FORMAT}${layoutSymbols(questionnaire)}${symbolsOf(number)}`;
  const sum = checksumOf({ name: fold(name), version, body });
  return `${name}-${version.replaceAll(".", "-")}-${body}${sum}`;
}

/**
 * Reads a code from a text of any origin: scanned, pasted or typed, with anything between its groups or nothing, and a
 * label before it. Nothing is trusted and nothing throws.
 */
export function read(questionnaire: AskedQuestionnaire, text: string): ReadCode {
  const name = fold(nameOf(questionnaire));
  const ways = text.length <= LONGEST ? waysToRead(fold(text), name) : [];
  const code = ways.find((parts) => checksumOf(parts) === parts.checksum);
  if (!code) return { fault: ways.length > 0 ? "damaged" : "not-a-code" };
  if (code.name !== name) return { fault: "other-questionnaire" };
  const { version } = code;
  const start = `${FORMAT}${layoutSymbols(questionnaire)}`;
  if (!isSameMajor(version, questionnaire.version) || !code.body.startsWith(start)) {
    return { fault: "other-version", version };
  }
  const answers = answersOf(questionnaire, code.body.slice(start.length));
  if (!answers) return { fault: "damaged" };
  return { record: { questionnaire: questionnaire.id, version, answers } };
}

/** The answers, if the symbols are exactly what those answers are written as; that leaves no other way to be wrong. */
function answersOf(questionnaire: AskedQuestionnaire, symbols: string): Answers | undefined {
  const number = numberOf(symbols);
  if (number === undefined) return undefined;
  const layout = layoutOf(questionnaire);
  const answers = readDigits(layout, taker(number));
  const again = join(write(layout, new Map<string, Answer>(Object.entries(answers))));
  return again === number ? answers : undefined;
}

function nameOf({ id }: AskedQuestionnaire): string {
  return id.replaceAll("-", "").toUpperCase();
}

function layoutSymbols(questionnaire: AskedQuestionnaire): string {
  return symbolsOf(checksum(shapeOf(questionnaire)) & 0x7fff, LAYOUT);
}

function checksumOf({ name, version, body }: Omit<Parts, "checksum">): string {
  return symbolsOf(checksum(`${name}-${version.replaceAll(".", "-")}-${body}`), CHECKSUM);
}
