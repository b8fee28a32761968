import { isSymbols } from "./symbols.ts";

/** The parts of a code. */
export type Parts = {
  readonly name: string;
  readonly version: string;
  readonly body: string;
  readonly checksum: string;
};

/** The symbols that say the layout, and those of the checksum. */
export const LAYOUT = 3;
export const CHECKSUM = 7;

/** More often than this a name stands in no label before a code. */
const NAMES = 9;

/** The most digits of a number of a version. */
const DIGITS = 3;

/**
 * How a folded text can be read as a code: of any questionnaire, where it is a code in its groups and nothing else; and of
 * the one of this name, where that stands anywhere in it. Of a text whose groups run into each other nobody sees where
 * the version ends, so that there are several ways; the checksum fits one.
 */
export function waysToRead(folded: string, name: string): readonly Parts[] {
  const grouped = inGroups(folded);
  const isLikely = grouped !== undefined && (grouped.name === name || looksLikeOne(grouped));
  const symbols = folded.replaceAll("-", "");
  const joined = [...symbols.matchAll(new RegExp(name, "g"))]
    .slice(0, NAMES)
    .flatMap(({ index }) => joinedFrom(symbols.slice(index + name.length), name));
  return isLikely ? [grouped, ...joined] : joined;
}

/** The parts of a code that stand apart. */
function inGroups(folded: string): Parts | undefined {
  const [name = "", major, minor, patch, ...groups] = folded.split("-");
  if (groups.length === 0) return;
  return partsOf(name, [major, minor, patch].join("."), groups.join(""));
}

function looksLikeOne({ version, body, checksum }: Parts): boolean {
  return /^\d+\.\d+\.\d+$/.test(version) && isSymbols(body + checksum, LAYOUT + CHECKSUM);
}

/** The ways to read what follows a name without anything between its parts. */
function joinedFrom(rest: string, name: string): readonly Parts[] {
  return versionsIn(rest)
    .map((numbers) => partsOf(name, numbers.join("."), rest.slice(numbers.join("").length)))
    .filter(({ body }) => body !== "");
}

/** The versions that a text can begin with, as their numbers. */
function versionsIn(text: string, count = 3): readonly (readonly string[])[] {
  if (count === 0) return [[]];
  const digits = new RegExp(`^\\d{0,${DIGITS}}`).exec(text)?.[0] ?? "";
  return Array.from(digits, (_, index) => digits.slice(0, index + 1)).flatMap((number) =>
    versionsIn(text.slice(number.length), count - 1).map((others) => [number, ...others]),
  );
}

function partsOf(name: string, version: string, symbols: string): Parts {
  return {
    name,
    version,
    body: symbols.slice(0, -CHECKSUM),
    checksum: symbols.slice(-CHECKSUM),
  };
}
