import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { assess } from "../../src/engine/assess.ts";
import { dice, hint, SLOW } from "../fixtures/random.ts";
import { differenceOf } from "./difference.ts";
import { nearRecords } from "./near.ts";
import { outcomeByHand, outcomeOf } from "./outcome.ts";
import { assessByHand } from "./reading.ts";
import { randomRecord } from "./records.ts";

// The engine against a second reading of the contract, written by hand, over a great many records.

test("the rules give what a reading by hand gives, for 20,000 random records", SLOW, () => {
  const roll = dice();
  for (let count = 0; count < 20_000; count += 1) {
    const answers = randomRecord(roll.number);
    if (isDeepStrictEqual(assess(mmn, answers), assessByHand(answers))) continue;
    expect.fail(hint(differenceOf(mmn, answers) ?? JSON.stringify(answers)));
  }
});

test("random records come to every urgency, pattern and status of a finding", SLOW, () => {
  const roll = dice();
  const seen = new Set<string>();
  for (let count = 0; count < 5000; count += 1) {
    const { urgency, pattern, findings } = assess(mmn, randomRecord(roll.number));
    seen.add(urgency).add(pattern);
    for (const { id, status } of findings) seen.add(`${id} ${status}`);
  }
  const outcomes = [...mmn.urgency, ...mmn.pattern].map(({ code }) => code);
  const statuses = mmn.findings.flatMap(({ id, unclear, notMet }) => [
    `${id} met`,
    ...(unclear ? [`${id} unclear`] : []),
    ...(notMet ? [`${id} not-met`, `${id} unknown`] : []),
  ]);
  expect([...seen], hint("something never came up")).toEqual(
    expect.arrayContaining([...outcomes, ...statuses]),
  );
});

test(
  "every record one answer away from one made by hand leads to what a reading by hand says",
  () => {
    for (const answers of nearRecords()) {
      if (isDeepStrictEqual(outcomeOf(mmn, answers), outcomeByHand(answers))) continue;
      expect.fail(differenceOf(mmn, answers) ?? JSON.stringify(answers));
    }
  },
  SLOW.timeout,
);
