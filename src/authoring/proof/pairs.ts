import type { Diagram, Settled, Situation } from "./diagram.ts";
import type { Choices } from "./records.ts";
import type { Step } from "./steps.ts";

/** Into what a choice at a step may be changed; the choice itself need not be named. */
export type Changes = (step: Step, made: number) => readonly number[];

export type PairResult = {
  /** How many pairs of situations were compared. */
  readonly pairs: number;
  /** A record and the same record changed, for which the comparison fails. */
  readonly broken?: { readonly before: Choices; readonly after: Choices };
};

/**
 * Compares every record with every record it may be changed into, one change or any number of them: both are put
 * together at once, step by step. A pair of situations that was come to before need not be walked again, as what
 * follows from it is the same. Stops at the first pair of outcomes that may not be.
 */
export function comparePairs(
  { root, steps }: Diagram,
  changes: Changes,
  isAllowed: (before: string, after: string) => boolean,
): PairResult {
  const names = new Map<Situation | Settled, number>();
  const seen = new Set<string>();
  let broken: PairResult["broken"];
  const nameOf = (place: Situation | Settled) => {
    const name = names.get(place) ?? names.size;
    names.set(place, name);
    return name;
  };

  function walk(a: Situation | Settled, b: Situation | Settled, way: Way | undefined): void {
    if (broken) return;
    const name = `${nameOf(a)} ${nameOf(b)}`;
    if (seen.has(name)) return;
    seen.add(name);
    if ("outcome" in a && "outcome" in b) {
      if (!isAllowed(a.outcome, b.outcome)) broken = pairOf(way);
      return;
    }
    const at = Math.min(stepOf(a), stepOf(b));
    const step = steps[at];
    step?.choices.forEach((_, made) => {
      for (const changed of new Set([made, ...changes(step, made)])) {
        const [nextA, nextB] = [nextOf(a, at, made), nextOf(b, at, changed)];
        if (nextA && nextB) walk(nextA, nextB, { at, made, changed, before: way });
      }
    });
  }

  walk(root, root, undefined);
  return broken ? { pairs: seen.size, broken } : { pairs: seen.size };
}

/** The choices by which a pair was come to, the last one first. */
type Way = {
  readonly at: number;
  readonly made: number;
  readonly changed: number;
  readonly before: Way | undefined;
};

function stepOf(place: Situation | Settled): number {
  return "outcome" in place ? Number.POSITIVE_INFINITY : place.step;
}

/** A place that does not hang on a step stays where it is. */
function nextOf(place: Situation | Settled, at: number, made: number) {
  return "outcome" in place || place.step !== at ? place : place.next[made];
}

function pairOf(way: Way | undefined): { readonly before: Choices; readonly after: Choices } {
  const [before, after] = [new Map<number, number>(), new Map<number, number>()];
  for (let one = way; one; one = one.before) {
    before.set(one.at, one.made);
    after.set(one.at, one.changed);
  }
  return { before, after };
}
