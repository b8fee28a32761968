import type { Assumption, Frequencies } from "./frequency.ts";

// A new question must not stop the cohort before somebody has looked for figures. Until then it has a default, which
// the page lists, and which is moved like any other assumption.

/** The reason of a default; what has it was looked for by nobody yet. */
export const NO_FIGURE = "No figure found: default.";

/** How the defaults are made, in words for the page. */
export const DEFAULTS_SAID: readonly string[] = [
  "of one choice, 9 in 10 say no or normal and the rest share what is left; where there is no such answer, all share alike",
  "of several, each is said by 1 in 20",
  "a text is written by half",
  "a code added to a question with figures is said by nobody",
];

const CALM = ["no", "normal", "same", "no-change"];
const SOME = 0.05;
const HALF = 0.5;
const CALM_SHARE = 0.9;

/** A default for each code that a table of a question lacks. */
export function defaultsFor(
  table: Frequencies[string],
  codes: readonly string[],
  isOneOf: boolean,
): Readonly<Record<string, Assumption>> {
  const missing = codes.filter((code) => !(code in table));
  const shares = isOneOf ? sharesOfOne(missing, codes) : missing.map(shareOfSeveral);
  return Object.fromEntries(
    missing.map((code, index) => [code, assumed(shares[index] ?? 0)] as const),
  );
}

/** What is missing of one choice: all of it, or codes that others leave no room for. */
function sharesOfOne(missing: readonly string[], codes: readonly string[]): readonly number[] {
  if (missing.length < codes.length) return missing.map(() => 0);
  const calm = missing.find((code) => CALM.includes(code));
  const rest = calm === undefined ? missing.slice(1) : missing.filter((code) => code !== calm);
  const each = rounded(
    calm === undefined ? 1 / missing.length : (1 - CALM_SHARE) / Math.max(1, rest.length),
  );
  // What rounding leaves goes to the calm answer, or to the first.
  const left = rounded(1 - each * rest.length);
  return missing.map((code) => (rest.includes(code) ? each : left));
}

function shareOfSeveral(code: string): number {
  return code === "written" ? HALF : SOME;
}

/** A share with the range that conditions.json gives an assumption that no figure bounds. */
function assumed(share: number): Assumption {
  const range: [number, number] =
    share <= 0.3
      ? [rounded(share / 2), Math.max(SOME, rounded(share * 2))]
      : [rounded(share - 0.2), Math.min(1, rounded(share + 0.2))];
  return { assumed: share, range, why: NO_FIGURE };
}

function rounded(share: number): number {
  return Number(share.toFixed(3));
}
