import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { split } from "../../src/build/split.ts";
import { assess } from "../../src/engine/assess.ts";
import { pathOf } from "../../src/engine/path.ts";
import { isEmergency } from "../../src/engine/urgency.ts";
import { randomRecord } from "../contract/records.ts";
import { dice, hint } from "../fixtures/random.ts";

const { date: _, citations: __, $schema: ___, ...whole } = mmn;
const { asked, judging } = split(whole);

test("what is asked and what judges it are the whole", () => {
  expect({ ...asked, ...judging }).toEqual(whole);
});

test("before anything that judges is loaded, the way and its emergencies are known", () => {
  const roll = dice();
  let tried = 0;
  for (let count = 0; count < 2000; count += 1) {
    const answers = randomRecord(roll.number);
    const isOne = assess(mmn, answers).urgency === "emergency";
    expect(isEmergency(asked, answers), hint(JSON.stringify(answers))).toBe(isOne);
    expect(pathOf(asked, answers)).toEqual(pathOf(mmn, answers));
    if (isOne) tried += 1;
  }
  expect(tried).toBeGreaterThan(100);
});
