import fc from "fast-check";
import { expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import { answerCount } from "../../../src/authoring/proof/classes.ts";
import { countsOf, diagramOf } from "../../../src/authoring/proof/diagram.ts";
import { type Outcomes, readingsOf, urgencies } from "../../../src/authoring/proof/readings.ts";
import { assess } from "../../../src/engine/assess.ts";
import { evaluate } from "../../../src/engine/condition.ts";
import { itemsOf, optionsOf, relevantAnswers } from "../../../src/engine/path.ts";
import type { Condition } from "../../../src/questionnaire/schema.ts";
import { sound } from "../check/sound.ts";
import { flatRecords } from "./flat.ts";
import { LONG } from "./vary.ts";

// Where a product is small enough, every record of it is judged by the engine, and counted: the diagram counts the same.

test(
  "without weakness, the engine judging every record of the product one by one counts the same",
  LONG,
  () => {
    const soon = urgencies(mmn);
    const readings = readingsOf(
      mmn,
      soon.flatMap(({ when }) => when ?? []),
    );
    const gate = itemsOf(mmn).find(({ linkId }) => linkId === "first-place")?.enableWhen;
    const asked = new Map([...readings].filter(([item]) => !isOpenedBy(item, gate)));
    const unasked = itemsOf(mmn).filter(({ linkId }) => !asked.has(linkId));
    const rest = unasked.reduce((product, item) => product * answerCount(mmn, item), 1n);
    const counts = new Map<string, bigint>();
    for (const { answers, count } of flatRecords(mmn, asked)) {
      if (answers.weakness === "yes" || answers.weakness === "not-sure") continue;
      const { urgency } = assess(mmn, answers);
      counts.set(urgency, (counts.get(urgency) ?? 0n) + count * rest);
    }
    const branches: Outcomes = [{ label: "weak", when: gate }, { label: "not-weak" }];
    const expected = [...countsOf(diagramOf(mmn, soon, branches))]
      .filter(([outcome]) => outcome.endsWith(" not-weak"))
      .map(([outcome, count]) => [outcome.replace(" not-weak", ""), count] as const);
    expect(new Map([...counts].sort())).toEqual(new Map([...expected].sort()));
  },
);

test(
  "random rules over a small questionnaire count the same as going through every record",
  LONG,
  () => {
    const small = sound();
    const readings = new Map(
      itemsOf(small).map(({ linkId, type }) => [
        linkId,
        type === "text" ? [] : everyReading(linkId),
      ]),
    );
    readings.delete("words");
    const every = [...flatRecords(small, readings)].map(({ answers, count }) => ({
      count: count * 2n,
      facts: {
        answers: relevantAnswers(small, answers),
        terms: small.terms,
        statuses: new Map(assess(small, answers).findings.map(({ id, status }) => [id, status])),
      },
    }));
    fc.assert(
      fc.property(conditions(), (when) => {
        const counts = countsOf(diagramOf(small, [{ label: "holds", when }, { label: "not" }]));
        const counted = every
          .filter(({ facts }) => evaluate(when, facts) === true)
          .reduce((sum, { count }) => sum + count, 0n);
        expect(counts.get("holds") ?? 0n).toBe(counted);
      }),
      { numRuns: 150 },
    );

    function codesOf(linkId: string): readonly string[] {
      const item = itemsOf(small).find((candidate) => candidate.linkId === linkId);
      return item ? optionsOf(small, item) : [];
    }

    function everyReading(item: string) {
      return codesOf(item).map((code) => ({ op: "selected" as const, item, codes: [code] }));
    }

    function conditions(): fc.Arbitrary<Condition> {
      const items = fc.constantFrom("weak", "signs", "movements", "grip-left", "grip-right");
      const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
        condition: fc.oneof(
          { maxDepth: 4, withCrossShrink: true },
          fc.record({ op: fc.constantFrom("answered" as const, "known" as const), item: items }),
          items.chain((item) =>
            fc.record({
              op: fc.constant("selected" as const),
              item: fc.constant(item),
              codes: fc.subarray([...codesOf(item)], { minLength: 1 }),
            }),
          ),
          fc.constantFrom("weak", "hand-left").map((id) => ({ op: "term" as const, id })),
          fc.record({
            op: fc.constant("finding" as const),
            id: fc.constantFrom("any-hand", "both-hands"),
            status: fc.subarray(["met", "not-met", "unclear", "unknown"] as const, {
              minLength: 1,
            }),
          }),
          fc.record({
            op: fc.constantFrom("not" as const, "unless" as const),
            of: tie("condition"),
          }),
          fc.record({
            op: fc.constantFrom("all" as const, "any" as const),
            of: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }),
          }),
          fc.record({
            op: fc.constant("at-least" as const),
            count: fc.integer({ min: 1, max: 4 }),
            of: fc.array(tie("condition"), { minLength: 1, maxLength: 4 }),
          }),
        ),
      }));
      return condition;
    }
  },
);

/** Whether an item is asked only where the gate is open. */
function isOpenedBy(linkId: string, gate: Condition | undefined): boolean {
  const item = itemsOf(mmn).find((candidate) => candidate.linkId === linkId);
  return JSON.stringify(item?.enableWhen ?? null).includes(JSON.stringify(gate));
}
