import { seededRandom } from "../../src/authoring/random.ts";
import type { Answers } from "../../src/engine/answer.ts";
import { randomRecord } from "../contract/records.ts";
import { given } from "../fixtures/answers.ts";
import { seed } from "../fixtures/random.ts";
import { minimal } from "./people.ts";

/** People who answered at random what must be answered and more, by names that say how to meet them again. */
export function strangers(count: number): readonly (readonly [string, Answers])[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => [
    `stranger ${index} (SEED=${seed})`,
    { ...minimal, ...given(randomRecord(random)) },
  ]);
}
