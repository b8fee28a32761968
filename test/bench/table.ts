import type { Compared } from "./numbers.ts";

const NAME_WIDTH = 36;
const WIDTH = 11;

/** A line of a table: a name and what belongs to it, each in a column of its own. */
export function row(name: string, cells: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(WIDTH)).join("");
}

/** Figures of ours beside those of the floor, the ratio first. A figure that the floor has nothing of has no ratio. */
export function tableOf(title: string, figures: readonly Compared[]): readonly string[] {
  return [
    row(title, ["ratio", "ours", "floor"]),
    ...figures.map(({ name, ours, floor, ratio }) =>
      row(name, [Number.isFinite(ratio) ? ratio.toFixed(2) : "-", short(ours), short(floor)]),
    ),
  ];
}

function short(number: number): string {
  if (Number.isInteger(number)) return String(number);
  return number.toFixed(Math.abs(number) < 100 ? 1 : 0);
}
