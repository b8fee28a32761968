import { mmn } from "../../src/authoring/mmn.ts";
import { seededRandom } from "../../src/authoring/random.ts";
import { assess } from "../../src/engine/assess.ts";
import { randomRecord } from "../contract/records.ts";

// How long judging one record takes, in a tight loop, and how that compares with parsing the record's JSON on the
// same machine in the same run: the ratio can be compared between machines, the microseconds cannot.

const LOOPS = 100_000;
const ROUNDS = 5;
const SEED = 1;

const random = seededRandom(SEED);
const records = Array.from({ length: 1_000 }, () => randomRecord(random));
const texts = records.map((record) => JSON.stringify(record));

const rounds = Array.from({ length: ROUNDS }, () => ({
  // The very same answers are judged once: what is to be measured are others each time.
  assess: perRecord(
    () => records.map((record) => ({ ...record })),
    (record) => assess(mmn, record).urgency,
  ),
  parse: perRecord(
    () => texts,
    (text) => JSON.parse(text),
  ),
}));
const assessing = median(rounds.map((round) => round.assess));
const ratio = median(rounds.map((round) => round.assess / round.parse));
console.log(
  `assess: ${assessing.toFixed(1)} µs a record (limit 50), median of ${ROUNDS} x ${LOOPS}`,
);
console.log(`        ${ratio.toFixed(1)} times parsing the record's JSON`);

/** Microseconds a call takes, warmed up first; what it is given is made before the clock runs. */
function perRecord<T>(make: () => readonly T[], call: (given: T) => unknown): number {
  // What comes back is kept, so that nothing is optimised away.
  let last = make().map(call).at(-1);
  let took = 0;
  for (let loops = 0; loops < LOOPS; loops += records.length) {
    const given = make();
    const start = performance.now();
    for (const one of given) last = call(one);
    took += performance.now() - start;
  }
  if (last === undefined) throw new Error("Nothing was measured.");
  return (took * 1000) / LOOPS;
}

function at<T>(list: readonly T[], index: number): T {
  const entry = list[index % list.length];
  if (entry === undefined) throw new Error("The list is empty.");
  return entry;
}

function median(numbers: readonly number[]): number {
  return at(
    [...numbers].sort((a, b) => a - b),
    Math.floor(numbers.length / 2),
  );
}
