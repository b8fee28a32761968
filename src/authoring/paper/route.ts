import { type Clause, isSameClause } from "./clause.ts";
import type { Entry } from "./entries.ts";

/** Questions that are for those alone who ticked one of the codes at an earlier question. */
export type Gate = {
  readonly from: number;
  readonly to: number;
  /** The number of the question where the codes are. */
  readonly question: number;
  readonly linkId: string;
  readonly codes: readonly string[];
};

/**
 * The gates at each question, the widest first; the place in the list is its number less one. Gates lie within each
 * other and never overlap by half: whoever goes past one must not miss another that is still to be passed.
 */
export function gatesOf(entries: readonly Entry[]): readonly (readonly Gate[])[] {
  let open: readonly Gate[] = [];
  return entries.map(({ clauses }, index) => {
    const number = index + 1;
    open = open.filter(({ to }) => to >= number);
    const begun = clauses
      .filter((clause) => !open.some((gate) => isSameClause(gate, clause)))
      .map((clause) => ({ clause, to: endOf(entries, index, clause) }))
      .sort((one, other) => other.to - one.to)
      .map(({ clause, to }) => ({
        from: number,
        to: Math.min(to, ...open.map((gate) => gate.to)),
        question: numberOf(entries, clause.linkId),
        ...clause,
      }));
    open = [...open, ...begun];
    return begun;
  });
}

/**
 * The number to go on with after an answer that stands alone. It goes past gates that are certainly shut, and stops
 * where only the reader can see how a gate stands. One past the last number is the end.
 */
export function nextAfter(
  entries: readonly Entry[],
  gates: ReturnType<typeof gatesOf>,
  number: number,
  code: string,
): number {
  const here = entries[number - 1];
  const passed = new Set<string>();
  const isAnswered = ({ linkId }: Gate) => linkId === here?.items[0].linkId;
  const isShut = (gate: Gate) =>
    passed.has(gate.linkId) || (isAnswered(gate) && !gate.codes.includes(code));
  const isOpen = (gate: Gate) =>
    isAnswered(gate) || here?.clauses.some((clause) => isSameClause(clause, gate));
  let next = number + 1;
  for (;;) {
    const barred = gates[next - 1]?.find((gate) => isShut(gate) || !isOpen(gate));
    if (!barred || !isShut(barred)) return next;
    const left = entries.slice(next - 1, barred.to);
    for (const { linkId } of left.flatMap(({ items }) => items)) passed.add(linkId);
    next = barred.to + 1;
  }
}

/** The last number of those that follow each other and share a clause. */
function endOf(entries: readonly Entry[], start: number, clause: Clause): number {
  const others = entries.slice(start);
  const without = others.findIndex(
    ({ clauses }) => !clauses.some((other) => isSameClause(other, clause)),
  );
  return without < 0 ? entries.length : start + without;
}

function numberOf(entries: readonly Entry[], linkId: string): number {
  const index = entries.findIndex(({ items }) => items.some((item) => item.linkId === linkId));
  if (index < 0) throw new Error(`No item is called "${linkId}".`);
  return index + 1;
}
