import { describe, expect, test } from "vitest";
import { check } from "../../../src/questionnaire/check.ts";
import {
  all,
  any,
  type Change,
  choice,
  finds,
  LEFT,
  MOVEMENTS,
  SIDES,
  unless,
  WEAK,
  WORDS,
} from "../broken.ts";
import { sound } from "../sound.ts";

describe("a movement that is not asked as a pair is found", () => {
  const [left, right] = sound().sections[0]?.pages[3]?.items ?? [];
  const words = sound().sections[1]?.pages[0]?.items[0];
  const PAIR = /exactly two items/;
  test.each<Change>([
    ["movements.1", { id: "kick", nerve: "hand", limb: "leg" }, "movements.kick", PAIR],
    [`${SIDES}.id`, "gripping", "movements.grip", PAIR],
    [`${SIDES}.items`, [left], "movements.grip", PAIR],
    [`${SIDES}.items.1.side`, "left", "movements.grip", PAIR],
    [`${SIDES}.items`, [left, right, { ...words, linkId: "more" }], "movements.grip", PAIR],
    [`${WORDS}.items.1`, { ...left, linkId: "third" }, "movements.grip", PAIR],
    [`${SIDES}.items.0.enableWhen`, undefined, "items.grip-left.enableWhen", /only where "grip"/],
    [`${SIDES}.items.1.enableWhen`, WEAK, "items.grip-right.enableWhen", /only where "grip"/],
    [
      `${MOVEMENTS}.items.0.options`,
      ["other", "none", "not-sure"],
      "items.grip-left.enableWhen",
      /not offer "grip"/,
    ],
    [`${SIDES}.items.0.options`, ["weak", "not-sure"], "items.grip-left", /name an option set/],
  ])("%s", finds);
});

describe("a nerve that is counted wrongly is found", () => {
  const NERVE = /exactly the sides that need this nerve: grip-left/;
  test.each<Change>([
    ["terms.hand-left", undefined, "terms.hand-left", NERVE],
    ["terms.hand-left.item", "grip-right", "terms.hand-left", NERVE],
    ["terms.hand-left", any(LEFT, choice("grip-right", "weak")), "terms.hand-left", NERVE],
    ["movements.0.nerve", "foot", "terms.foot-right", /grip-right/],
  ])("%s", finds);

  test("a nerve may leave out what something else explains", () => {
    const when = all(LEFT, unless(choice("signs", "fall")));
    expect(check(sound("terms.hand-left", when))).toEqual([]);
  });
});
