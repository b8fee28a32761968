import type { Point } from "../../engine/changes.ts";

/** A day on the line of a timeline. */
export type Mark = Point & {
  readonly on: string;
  /** Where it stands between the first day (0) and the last (1). */
  readonly at: number;
  /** The row it is drawn in; days that are close together stand above each other. */
  readonly lane: number;
};

/** The least distance at which two marks of one row do not touch. */
const APART = 0.1;

/** Where the days that are known stand on a line, true to the time between them. */
export function marksOf(points: readonly Point[]): readonly Mark[] {
  const dated = points.flatMap(({ on, changed }) => (on === undefined ? [] : [{ on, changed }]));
  const times = dated.map(({ on }) => Date.parse(on));
  const first = Math.min(...times);
  const span = Math.max(...times) - first;
  // How far each row is taken.
  const taken: number[] = [];
  return dated.map((point, index) => {
    const at = span === 0 ? 0 : ((times[index] ?? first) - first) / span;
    const free = taken.findIndex((end) => at - end >= APART);
    const lane = free === -1 ? taken.length : free;
    taken[lane] = at;
    return { ...point, at, lane };
  });
}
