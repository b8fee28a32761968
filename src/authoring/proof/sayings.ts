import type { Reading } from "../../engine/reads.ts";
import { truthOf } from "./classes.ts";
import { type Expr, type Logic, TRUE } from "./logic.ts";
import { SOME, type Step } from "./steps.ts";

/** A condition in two parts that are each only true or false: certainly true, certainly false; neither is not known. */
export type Sides = { readonly yes: Expr; readonly no: Expr };

/** What a condition makes of the answer to an item that is asked. */
export function saying(condition: Reading, steps: readonly Step[], on: Logic): Sides {
  const at = steps.findIndex(({ item }) => item === condition.item);
  const { part, choices } = found(steps[at]);
  if (part === "single") {
    const truths = choices.map(({ answers }) => truthOf(condition, answers?.[0] ?? null));
    return { yes: on.choice(at, maskOf(truths, true)), no: on.choice(at, maskOf(truths, false)) };
  }
  // A choice of several without ordinary codes is seen at once; else it is the groups that count.
  const alone = choices.map(({ kind }) =>
    kind === SOME ? undefined : truthOf(condition, kind ? [kind] : null),
  );
  const some = someAt(at, choices, on);
  const chosen =
    condition.op === "selected" ? anyGroup(condition.item, steps, on, condition.codes) : TRUE;
  return {
    yes: on.any([on.choice(at, maskOf(alone, true)), on.all([some, chosen])]),
    no: on.any([on.choice(at, maskOf(alone, false)), on.all([some, on.not(chosen)])]),
  };
}

/** That no record is like this: codes beside one that stands alone, or ordinary codes but none of them. */
export function impossibleOf(steps: readonly Step[], on: Logic): Expr {
  return on.any(
    steps.flatMap(({ item, part, choices }, at) => {
      if (part !== "kind") return [];
      const some = someAt(at, choices, on);
      const any = anyGroup(item, steps, on);
      return [on.all([some, on.not(any)]), on.all([on.not(some), any])];
    }),
  );
}

export function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A rule names something that is not there.");
  return value;
}

/** The mask of the second choice of a group: codes of it are chosen. */
const PRESENT = 0b10;

/** That codes of any group of an item are chosen, or of any that holds one of these. */
function anyGroup(
  item: string,
  steps: readonly Step[],
  on: Logic,
  named?: readonly string[],
): Expr {
  return on.any(
    steps.flatMap(({ part, choices, ...of }, step) => {
      const codes = choices[1]?.codes ?? [];
      const isNamed = named === undefined || codes.some((code) => named.includes(code));
      return of.item === item && part === "group" && isNamed ? [on.choice(step, PRESENT)] : [];
    }),
  );
}

function someAt(at: number, choices: Step["choices"], on: Logic): Expr {
  return on.choice(at, 1 << choices.findIndex(({ kind }) => kind === SOME));
}

function maskOf(truths: readonly (boolean | undefined)[], wanted: boolean): number {
  return truths.reduce((mask, truth, index) => (truth === wanted ? mask | (1 << index) : mask), 0);
}
