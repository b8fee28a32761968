import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { mmn } from "../../../src/authoring/mmn.ts";
import { diagramOf } from "../../../src/authoring/proof/diagram.ts";
import {
  patterns,
  readingsOf,
  resultRules,
  urgencies,
} from "../../../src/authoring/proof/readings.ts";
import { answersOf, waysOf } from "../../../src/authoring/proof/records.ts";
import type { Answers } from "../../../src/engine/answer.ts";
import { type Assessment, assess } from "../../../src/engine/assess.ts";
import { itemsOf, pathOf } from "../../../src/engine/path.ts";
import { dice, hint } from "../../fixtures/random.ts";
import { randomValue } from "../../fixtures/values.ts";
import { LONG, loosely, randomly, reordered } from "./vary.ts";

// What must change nothing is tried with the engine on one record for every choice of every situation and every
// outcome that can follow, all at once: where it does change something, the two records are shown.

const roll = dice();
const readings = readingsOf(mmn, resultRules(mmn));

describe.each([
  { what: "urgency", outcomes: urgencies(mmn) },
  { what: "pattern", outcomes: patterns(mmn) },
])("on every way to every $what", ({ outcomes }) => {
  test(
    "the order, context items and what is not asked change neither result nor findings",
    LONG,
    () => {
      const diagram = diagramOf(mmn, outcomes);
      for (const { choices } of waysOf(diagram, roll.pick)) {
        const answers = loosely(mmn, answersOf(diagram.steps, choices, randomly(roll)), roll);
        const before = assess(mmn, answers);
        const { pages, answers: relevant } = pathOf(mmn, answers);
        const asked = new Set(pages.flatMap(({ items }) => items.map(({ linkId }) => linkId)));
        const changed = { ...answers };
        for (const item of itemsOf(mmn)) {
          const isIdle = !asked.has(item.linkId) || !readings.has(item.linkId);
          if (isIdle) changed[item.linkId] = randomValue(mmn, item, roll);
        }
        expectSame(before, answers, orderless(reordered(changed, roll)));
        expectSame(before, answers, Object.fromEntries(relevant));
      }
    },
  );
});

/** A record whose order cannot be looked at, only its answers asked for by name. */
function orderless(answers: Answers): Answers {
  const fail = () => {
    throw new Error("The order of the answers was looked at.");
  };
  return new Proxy(answers, { ownKeys: fail, getOwnPropertyDescriptor: fail });
}

function expectSame(before: Assessment, answers: Answers, changed: Answers): void {
  const after = assess(mmn, changed);
  if (isDeepStrictEqual(before, after)) return;
  expect(after, hint(JSON.stringify(answers))).toEqual(before);
}
