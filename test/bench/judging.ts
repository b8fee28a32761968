import { mmn } from "../../src/authoring/mmn.ts";
import { seededRandom } from "../../src/authoring/random.ts";
import { assess } from "../../src/engine/assess.ts";
import { randomRecord } from "../contract/records.ts";
import { workedMs } from "./clock.ts";
import { median } from "./numbers.ts";

// In a tight loop, and compared with parsing the record's JSON on the same machine in the same run: the ratio can be
// compared between machines, the microseconds cannot.

const LOOPS = 20_000;
const ROUNDS = 5;
const SEED = 1;

/** How long judging one record takes, and how that compares with parsing it. */
export function judging(): readonly string[] {
  const random = seededRandom(SEED);
  const records = Array.from({ length: 1_000 }, () => randomRecord(random));
  const texts = records.map((record) => JSON.stringify(record));
  const rounds = Array.from({ length: ROUNDS }, () => ({
    // A copy each time: what is remembered of a record must not be taken for judging it.
    assess: perLoop((index) => assess(mmn, { ...at(records, index) }).urgency),
    parse: perLoop((index) => JSON.parse(at(texts, index))),
  }));
  const assessing = median(rounds.map((round) => round.assess));
  const ratio = median(rounds.map((round) => round.assess / round.parse));
  return [
    `assess: ${assessing.toFixed(1)} µs a record (limit 50), median of ${ROUNDS} x ${LOOPS}`,
    `        ${ratio.toFixed(1)} times parsing the record's JSON`,
  ];
}

/** Microseconds a call takes, warmed up first. What it returns is kept, so that nothing is optimised away. */
function perLoop(call: (index: number) => unknown): number {
  let last: unknown;
  for (let index = 0; index < LOOPS / 100; index += 1) last = call(index);
  const start = workedMs();
  for (let index = 0; index < LOOPS; index += 1) last = call(index);
  const took = workedMs() - start;
  if (last === undefined) throw new Error("Nothing was measured.");
  return (took * 1000) / LOOPS;
}

function at<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length];
  if (entry === undefined) throw new Error("The list is empty.");
  return entry;
}
