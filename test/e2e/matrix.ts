import { type TestOptions, test } from "vitest";
import { FULL } from "../run/full.ts";

type Given<Row> = Row extends readonly unknown[] ? [...Row] : [Row];

/**
 * The same test for each of these rows, as with `test.each`. `npm test` asks it of those that are chosen here, and of each
 * other row only `npm run test:full` does.
 */
export function matrix<Row>(
  rows: readonly Row[],
  isAlways: (row: Row, index: number) => boolean,
  options: TestOptions = {},
): (name: string, run: (...given: Given<Row>) => unknown) => void {
  return (name, run) => {
    for (const [index, row] of rows.entries()) {
      const mark = isAlways(row, index) ? {} : FULL;
      test.each([row])(name, { ...options, ...mark }, run as never);
    }
  };
}
