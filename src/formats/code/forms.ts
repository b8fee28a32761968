import type { Answer } from "../../engine/answer.ts";
import { isYearMonth } from "../../engine/problem.ts";
import type { Digit, Take } from "./digits.ts";

/** A way to write answers that are more than one of a few possibilities. */
export type Form = {
  readonly fits: (answer: Answer) => boolean;
  readonly write: (answer: Answer) => readonly Digit[];
  readonly read: (take: Take) => Answer;
};

/** Several codes in the order of the options: one digit for each option, chosen or not. */
export function chosen(options: readonly string[]): Form {
  const isInOrder = (codes: readonly string[]) =>
    codes.every((code, index) => options.indexOf(code) > options.indexOf(codes[index - 1] ?? ""));
  return {
    fits: (answer) => Array.isArray(answer) && answer.length > 0 && isInOrder(answer),
    write: (answer) => options.map((code) => ({ value: answer?.includes(code) ? 1 : 0, radix: 2 })),
    read: (take) => options.filter(() => take(2) === 1),
  };
}

/** In codes of format 1 alone: several codes in the order in which they were pressed: how many, and the place of each among the options. */
export function listed(options: readonly string[]): Form {
  const radix = options.length;
  return {
    fits: (answer) =>
      Array.isArray(answer) &&
      answer.length > 0 &&
      answer.length <= radix &&
      answer.every((code) => options.includes(code)),
    write: (answer) => [
      { value: answer?.length ?? 0, radix: radix + 1 },
      ...[...(answer ?? [])].map((code) => ({ value: options.indexOf(code), radix })),
    ],
    read: (take) => Array.from({ length: take(radix + 1) }, () => options[take(radix)] ?? ""),
  };
}

/** A year, or a year and a month. */
export const yearMonth: Form = {
  fits: (answer) => typeof answer === "string" && isYearMonth(answer),
  write: (answer) => [
    { value: Number(answer?.slice(0, 4)), radix: 10_000 },
    { value: Number(answer?.slice(5) ?? 0), radix: 13 },
  ],
  read: (take) => {
    const year = String(take(10_000)).padStart(4, "0");
    const month = take(13);
    return month === 0 ? year : `${year}-${String(month).padStart(2, "0")}`;
  },
};

/**
 * A text as UTF-8: how many bytes, and the bytes. A byte that continues a character has 64 possibilities, not 256, which
 * keeps 300 Greek letters in a code that prints well. Half a surrogate pair is no text; it is read as U+FFFD.
 */
export function utf8(maxLength: number): Form {
  const radix = 4 * maxLength + 1;
  const bytesOf = (answer: Answer) => [...new TextEncoder().encode(String(answer))];
  return {
    fits: (answer) => typeof answer === "string" && answer !== "" && bytesOf(answer).length < radix,
    write: (answer) => {
      const bytes = bytesOf(answer);
      return [
        { value: bytes.length, radix },
        ...bytes.map((byte) =>
          isContinued(byte) ? { value: byte - 0x80, radix: 64 } : { value: byte, radix: 256 },
        ),
      ];
    },
    read: (take) => {
      let open = 0;
      const bytes = Array.from({ length: take(radix) }, () => {
        const byte = open > 0 ? 0x80 + take(64) : take(256);
        open = isContinued(byte) ? open - 1 : following(byte);
        return byte;
      });
      return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(bytes));
    },
  };
}

/** Whether a byte continues the character that one before it began. */
function isContinued(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

/** How many bytes continue the character that a byte begins. */
function following(byte: number): number {
  if (byte < 0xc0) return 0;
  if (byte < 0xe0) return 1;
  return byte < 0xf0 ? 2 : 3;
}
