import { expect, test } from "vitest";
import { itemOf, mmn } from "../../../src/authoring/mmn.ts";
import { soonWith } from "../../../src/authoring/paper/soon.ts";
import { answerOf } from "../../../src/engine/answer.ts";
import { assess } from "../../../src/engine/assess.ts";
import { itemsOf, optionsOf, pathOf } from "../../../src/engine/path.ts";
import { SOONEST_FIRST } from "../../../src/engine/urgency.ts";
import { dice, SLOW, seed } from "../../fixtures/random.ts";
import { randomAnswers } from "../../fixtures/values.ts";

const ticks = itemsOf(mmn).flatMap((item) =>
  optionsOf(mmn, item).flatMap((code) => {
    const soon = soonWith(mmn, item, code);
    return soon ? [{ item, code, soon, name: `${item.linkId} ${code}: ${soon}` }] : [];
  }),
);

test("every emergency sign and urgent sign says what to do, none of them says nothing", () => {
  const said = (linkId: string) =>
    optionsOf(mmn, itemOf(linkId)).map((code) => soonWith(mmn, itemOf(linkId), code));
  expect(new Set(said("emergency-signs").slice(0, -1))).toEqual(new Set(["emergency"]));
  expect(new Set(said("urgent-signs").slice(0, -1))).toEqual(new Set(["same-day"]));
  expect(said("emergency-signs").at(-1)).toBeUndefined();
  expect(said("urgent-signs").at(-1)).toBeUndefined();
});

test("what follows by way of a finding is said too", () => {
  expect(soonWith(mmn, itemOf("stiffness"), "a-lot")).toBe("within-days");
});

test("nothing is said where it hangs on another answer", () => {
  expect(soonWith(mmn, itemOf("onset-speed"), "days")).toBeUndefined();
  expect(soonWith(mmn, itemOf("weakness"), "yes")).toBeUndefined();
});

test.each(ticks)("$name, or sooner, whatever else is answered", SLOW, ({ item, code, soon }) => {
  for (let from = seed; from < seed + 100; from += 1) {
    const answers = { ...randomAnswers(mmn, dice(from)), [item.linkId]: answerOf(item, code) };
    if (!pathOf(mmn, answers).answers.has(item.linkId)) continue;
    const { urgency } = assess(mmn, answers);
    expect(SOONEST_FIRST.indexOf(urgency), `SEED=${from}`).toBeLessThanOrEqual(
      SOONEST_FIRST.indexOf(soon),
    );
  }
});
