import { wellFormed } from "../engine/normal.ts";

/**
 * What a person wrote, as it can stand among other words. No letter of it is another one; but characters that nobody sees
 * must not change what stands around it. Control characters are spaces, and so are the separators of lines and
 * paragraphs, at which browsers forget where the text began. Of the characters that turn the direction of a text, those
 * stay that begin and end together on one line, around none of their kind; any other would turn what follows.
 */
export function ownWords(text: string): string {
  return wellFormed(text)
    .replace(/[^\P{Cc}\t\n\r]|[\u2028\u2029]/gu, " ")
    .replace(TURNED, "$1");
}

/** A text that may run from right to left, kept apart from what stands beside it in a plain line; any other as it is. */
export function isolated(text: string): string {
  return MAY_RUN_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** An embedding or override with its end, or an isolate with its end; or what begins or ends one alone. */
const TURNED =
  /([\u202a\u202b\u202d\u202e][^\n\r\u202a-\u202e\u2066-\u2069]*\u202c|[\u2066-\u2068][^\n\r\u202a-\u202e\u2066-\u2069]*\u2069)|[\u202a-\u202e\u2066-\u2069]/g;

/** Letters of scripts that run from right to left, and marks of direction. */
const MAY_RUN_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
