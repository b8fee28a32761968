/** The one in the middle of some numbers; not a number where there are none. */
export function median(numbers: readonly number[]): number {
  return percentile(numbers, 50);
}

/** The smallest number that so many in a hundred do not exceed; not a number where there are none. */
export function percentile(numbers: readonly number[], hundredth: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((hundredth / 100) * sorted.length) - 1)] ?? Number.NaN;
}

/** What was measured in one round: by the name of the figure. */
export type Figures = Readonly<Record<string, number>>;

/** A figure of ours and of the floor, each as the median of all rounds, and the median of their ratios round by round. */
export type Compared = {
  readonly name: string;
  readonly ours: number;
  readonly floor: number;
  readonly ratio: number;
};

/**
 * Compares figures that were measured in turn. The ratio is taken within each round, so that a slow minute of the machine
 * falls on both sides.
 */
export function compare(
  rounds: readonly { readonly ours: Figures; readonly floor: Figures }[],
): readonly Compared[] {
  return Object.keys(rounds[0]?.ours ?? {}).map((name) => {
    const pairs = rounds.map(({ ours, floor }) => ({
      ours: ours[name] ?? Number.NaN,
      floor: floor[name] ?? Number.NaN,
    }));
    return {
      name,
      ours: median(pairs.map(({ ours }) => ours)),
      floor: median(pairs.map(({ floor }) => floor)),
      ratio: median(pairs.map(({ ours, floor }) => ours / floor)),
    };
  });
}
