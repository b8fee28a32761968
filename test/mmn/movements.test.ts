import { describe, expect, test } from "vitest";
import { mmn } from "../../src/authoring/mmn.ts";
import { keysUnder, SPOKEN_TO } from "../fixtures/english.ts";

// Trying a movement must hurt nobody: whoever has a weak leg can fall, and whoever pushes can push too hard.

const LEG_NERVES = ["peroneal", "tibial", "other-leg"];
const legs = mmn.movements.filter(({ limb }) => limb === "leg");

test("the movements of the leg are those of its nerves", () => {
  expect(legs.map(({ nerve }) => nerve)).toEqual(LEG_NERVES);
});

describe.each(SPOKEN_TO)("said to %s", (_, say) => {
  const stepsOf = (id: string) => keysUnder(`movements.${id}.steps`).map(say);

  test.each(legs)("$id starts on a firm chair, and warns of standing", ({ id }) => {
    expect(stepsOf(id)[0]).toMatch(/\bsit on a firm chair\b/i);
    expect(say(`movements.${id}.caution`)).toMatch(
      /\bdo this sitting down|\bstand only with someone/i,
    );
  });

  test.each(mmn.movements)("nobody stands, pushes or holds a load in $id unwarned", ({ id }) => {
    const steps = stepsOf(id).join(" ");
    const caution = say(`movements.${id}.caution`);
    if (/\bstanding\b/.test(steps)) {
      expect(steps).toMatch(/Only if .* steady, .* hold a counter/);
      expect(caution).toMatch(/not stand if .* fell lately, feel unsteady or cannot hold on/);
    }
    if (/\blightly\b/.test(steps)) expect(caution).toMatch(/only lightly.* stop if it hurts/i);
    if (/\bpush|press it down/i.test(steps)) expect(steps).toMatch(/\blightly\b/);
    if (/\bcup\b/.test(steps)) expect(caution).toMatch(/nothing hot, heavy or sharp/);
    if (/\b(elbow-bend|arm-lift)\b/.test(id)) expect(caution).toMatch(/not hold anything heavy/);
  });
});
