import { effectOf, effectOn, type Mover } from "./movers.ts";
import { isAcute, lateInHundred } from "./spread.ts";

const LISTED = 12;
const LISTED_SEVERAL = 4;

/** The parts of the page about what moves: the rows of two tables, and one number. */
export type Moved = {
  readonly largest: readonly string[];
  readonly several: readonly string[];
  /** How many assumptions were moved. */
  readonly count: number;
  /** The largest share of people with a stroke or Guillain-Barre syndrome, of a hundred, told less than same-day. */
  readonly late: number;
};

export function movedOf(movers: readonly Mover[]): Moved {
  const several = movers.filter(({ condition }) => condition.id === "mmn");
  const acute = movers.filter(({ condition }) => isAcute(condition));
  return {
    largest: distinct(sorted(movers, (mover) => effectOf(mover).width))
      .slice(0, LISTED)
      .map(rowOf),
    several: distinct(sorted(several, severalWidth))
      .slice(0, LISTED_SEVERAL)
      .map((mover) => rowFor(mover, effectOn(mover.ends, "several-features"))),
    count: movers.length,
    late: Math.max(...acute.flatMap(({ ends }) => ends.map(lateInHundred))),
  };
}

/** The row of the page that says what an assumption moves most. */
export function rowOf(mover: Mover): string {
  return rowFor(mover, effectOf(mover));
}

/** A number of a hundred people, as it is printed. */
export function rounded(share: number): string {
  return share > 0 && share < 0.5 ? "<1" : String(Math.round(share));
}

function rowFor(
  { condition, what, assumption }: Mover,
  { outcome, low, high }: ReturnType<typeof effectOf>,
): string {
  const range = `${assumption.assumed} (${assumption.range.join(" to ")})`;
  const shares = `${rounded(low)} to ${rounded(high)}`;
  return `| ${[condition.name, `\`${what}\``, range, `\`${outcome}\``, shares].join(" | ")} |`;
}

function sorted(movers: readonly Mover[], width: (mover: Mover) => number): readonly Mover[] {
  return movers
    .map((mover) => [width(mover), mover] as const)
    .sort(([a], [b]) => b - a)
    .map(([, mover]) => mover);
}

/** One row for each question of a condition, and one in all for what moves every condition alike. */
function distinct(movers: readonly Mover[]): readonly Mover[] {
  const seen = new Set<string>();
  return movers.filter(({ condition, what }) => {
    const [key = "", code] = what.split(": ");
    const isAlike = code === undefined || key === "weakness";
    const name = isAlike ? key : `${condition.id} ${key}`;
    return !seen.has(name) && seen.add(name);
  });
}

function severalWidth({ ends }: Mover): number {
  return effectOn(ends, "several-features").width;
}
