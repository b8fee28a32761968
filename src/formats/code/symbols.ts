import { digitOf } from "../../wording/digits.ts";

/** Crockford's base 32: no I, L, O and U, so that nothing is mistaken for 1 and 0 and no word comes out. */
const SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

const GROUP = 5;

/** A number in symbols, at least as many as asked for. */
export function symbolsOf(number: bigint | number, width = 1): string {
  const digits = [...number.toString(32)].map((digit) =>
    SYMBOLS.charAt(Number.parseInt(digit, 32)),
  );
  return digits.join("").padStart(width, "0");
}

/** The number that symbols stand for; nothing when one of them is no symbol. */
export function numberOf(symbols: string): bigint | undefined {
  let number = 0n;
  for (const symbol of symbols) {
    const digit = SYMBOLS.indexOf(symbol);
    if (digit < 0) return undefined;
    number = number * 32n + BigInt(digit);
  }
  return number;
}

/** Whether a text is nothing but symbols, and at least so many. */
export function isSymbols(text: string, least: number): boolean {
  return text.length >= least && [...text].every((symbol) => SYMBOLS.includes(symbol));
}

/**
 * What people and programs set between groups and around a text: white space, hyphens and dashes of all keyboards, quotes of
 * all kinds, what stands before a line in a mail, and a few other signs.
 */
const BETWEEN = /[\s\p{Pd}\p{Pc}\p{Pi}\p{Pf}\u2043\u2212\u30fc.,:;/|·•"'`>*]+/gu;

/**
 * A text as typed, with all that is alike made equal: how wide letters are and whether they are capitals, the digits of all
 * scripts, O and 0, I, L and 1, and whatever stands between groups. What cannot be seen is not there.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\p{Nd}/gu, digitOf)
    .toUpperCase()
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")
    .replace(BETWEEN, "-")
    .replace(/^-|-$/g, "");
}

/** A code as it is printed: its head, and then groups of five that an eye can keep. */
export function grouped(code: string): string {
  const start = code.lastIndexOf("-");
  const groups = code.slice(start + 1).match(new RegExp(`.{1,${GROUP}}`, "g")) ?? [];
  return [code.slice(0, start), ...groups].join(" ");
}

/** The CRC-32 of a text. It tells every change within four characters in a row, swapped ones too, and nearly every other. */
export function checksum(text: string): number {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
