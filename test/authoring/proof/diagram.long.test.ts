import { describe, expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import { answerCount } from "../../../src/authoring/proof/classes.ts";
import { countsOf, diagramOf } from "../../../src/authoring/proof/diagram.ts";
import { patterns, urgencies } from "../../../src/authoring/proof/readings.ts";
import { answersOf, outcomeOf, waysOf } from "../../../src/authoring/proof/records.ts";
import { assess } from "../../../src/engine/assess.ts";
import { itemsOf } from "../../../src/engine/path.ts";
import type { Questionnaire } from "../../../src/questionnaire/schema.ts";
import { assessByHand } from "../../contract/reading.ts";
import { randomRecord } from "../../contract/records.ts";
import { dice, hint } from "../../fixtures/random.ts";
import { LONG, loosely, randomly } from "./vary.ts";

// The diagrams are derived from the data and know nothing of the engine; here they are held against it.

const diagrams = [
  { what: "urgency" as const, diagram: diagramOf(mmn, urgencies(mmn)) },
  { what: "pattern" as const, diagram: diagramOf(mmn, patterns(mmn)) },
];

describe.each(diagrams)("$what", ({ what, diagram }) => {
  test("every record has exactly one outcome: the outcomes add up to all records there are", () => {
    const counts = countsOf(diagram);
    expect([...counts.keys()].sort()).toEqual(mmn[what].map(({ code }) => code).sort());
    expect([...counts.values()].reduce((sum, count) => sum + count, 0n)).toBe(everyRecord(mmn));
  });

  test(
    "the engine and a reading by hand agree at every choice of every situation, for every outcome that can follow",
    LONG,
    () => {
      const roll = dice();
      for (const { choices, outcome } of waysOf(diagram, roll.pick)) {
        const answers = loosely(mmn, answersOf(diagram.steps, choices, randomly(roll)), roll);
        const judged = [assess(mmn, answers)[what], assessByHand(answers)[what]];
        if (judged.every((one) => one === outcome)) continue;
        expect(judged, hint(JSON.stringify(answers))).toEqual([outcome, outcome]);
      }
    },
  );

  test("the engine agrees on 5,000 random records", LONG, () => {
    const roll = dice();
    for (let count = 0; count < 5000; count += 1) {
      const answers = randomRecord(roll.number);
      const outcome = outcomeOf(diagram, answers);
      const judged = assess(mmn, answers)[what];
      if (judged !== outcome) expect(outcome, hint(JSON.stringify(answers))).toBe(judged);
    }
  });
});

function everyRecord(questionnaire: Questionnaire): bigint {
  return itemsOf(questionnaire).reduce(
    (product, item) => product * answerCount(questionnaire, item),
    1n,
  );
}
