import { expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import { answerCount } from "../../../src/authoring/proof/classes.ts";
import { readingsOf, resultRules } from "../../../src/authoring/proof/readings.ts";
import { answersOf, choiceOf } from "../../../src/authoring/proof/records.ts";
import { SOME, stepsOf } from "../../../src/authoring/proof/steps.ts";
import { type Assessment, assess } from "../../../src/engine/assess.ts";
import { itemsOf } from "../../../src/engine/path.ts";
import { randomRecord } from "../../contract/records.ts";
import { dice, hint } from "../../fixtures/random.ts";
import { LONG, loosely, randomly } from "./vary.ts";

// The engine itself says whether the classes are right: it is given other answers of the same classes.

const readings = readingsOf(mmn, resultRules(mmn));
const steps = stepsOf(mmn, readings);

test(
  "other answers of the same classes, for all items at once, change neither urgency, pattern nor a finding",
  LONG,
  () => {
    const roll = dice();
    for (let count = 0; count < 5000; count += 1) {
      const answers = randomRecord(roll.number);
      const choices = new Map(
        steps.map((step, index) => [index, choiceOf(step, answers[step.item] ?? null)]),
      );
      const others = loosely(mmn, answersOf(steps, choices, randomly(roll)), roll);
      const [before, after] = [answers, others].map((record) => told(assess(mmn, record)));
      if (before === after) continue;
      expect(after, hint(JSON.stringify([answers, others]))).toBe(before);
    }
  },
);

test("every answer of an item is in exactly one class", () => {
  for (const item of itemsOf(mmn)) {
    const own = steps.filter((step) => step.item === item.linkId);
    const [first, ...groups] = own;
    if (!first) continue;
    const some = groups.reduce((product, { choices }) => product * sum(choices), 1n) - 1n;
    const weights = first.choices.map(({ kind, count }) => (kind === SOME ? some : count));
    const total = weights.reduce((before, count) => before + count, 0n);
    expect([item.linkId, total]).toEqual([item.linkId, answerCount(mmn, item)]);
  }
});

test("items that nothing the result hangs on reads have one class, and those marked as context are among them", () => {
  const single = itemsOf(mmn).filter(({ linkId }) => !readings.has(linkId));
  const marked = itemsOf(mmn).filter(({ context }) => context !== undefined);
  expect(single).toEqual(expect.arrayContaining(marked));
  expect(marked.length).toBeGreaterThan(0);
});

function sum(choices: readonly { readonly count: bigint }[]): bigint {
  return choices.reduce((total, { count }) => total + count, 0n);
}

/** All that a result says but for the answers it came from. */
function told({ urgency, pattern, findings }: Assessment): string {
  return [urgency, pattern, ...findings.map(({ id, status }) => `${id} ${status}`)].join();
}
