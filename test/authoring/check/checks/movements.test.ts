import { describe, expect, test } from "vitest";
import { check } from "../../../../src/authoring/check/rules.ts";
import { questionnaire } from "../../../../src/questionnaire/schema.ts";
import {
  type Change,
  finds,
  findsOnly,
  GRIP,
  LEFT,
  MOVEMENTS,
  SIDES,
  START,
  WEAK,
  WORDS,
} from "../broken.ts";
import { all, answered, any, choice, known, term, unless } from "../conditions.ts";
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
    [`${SIDES}.items.1.side`, undefined, "movements.grip", PAIR],
    [`${SIDES}.items`, [left, right, { ...words, linkId: "more" }], "movements.grip", PAIR],
    [`${WORDS}.items.1`, { ...left, linkId: "third" }, "movements.grip", PAIR],
    [
      `${MOVEMENTS}.items.0.options`,
      ["other", "none", "not-sure"],
      "items.grip-left.enableWhen",
      /not offer "grip"/,
    ],
    [`${SIDES}.items.0.options`, ["weak", "not-sure"], "items.grip-left", /name an option set/],
  ])("%s", finds);

  test("sides that are not told alike are named by their option sets, once", () => {
    const faults = (options: unknown) =>
      check(sound(`${SIDES}.items.1.options`, options)).filter(
        ({ where }) => where === "movements",
      );
    const what =
      "All sides are asked alike; let them name one option set, not strength and yes-no.";
    expect(faults("yes-no")).toEqual([{ where: "movements", what }]);
    expect(faults(["weak", "not-sure"])).toEqual([]);
  });

  test("a movement without a page is told once", () => {
    const kick = { id: "kick", nerve: "hand", limb: "leg" };
    findsOnly("movements.1", kick, "movements.kick", /^It needs a page "kick" with exactly two/);
  });
});

describe("a side that is asked without its movement being chosen is found", () => {
  const ONLY = /^It must be asked only where "grip" is chosen in a multi that offers it/;
  test.each([
    ["always", undefined],
    ["for another reason", WEAK],
    ["where a term holds", term("weak")],
    ["where any movement may be", answered("movements")],
    ["where another movement is", choice("movements", "other")],
    ["where it or another is", choice("movements", "grip", "other")],
    ["where either is enough", any(WEAK, GRIP)],
    ["where an item is that there is not", choice("moves", "grip")],
  ])("%s: %j", (_, when) => {
    finds(`${SIDES}.items.1.enableWhen`, when, "items.grip-right.enableWhen", ONLY);
  });

  test("where only one movement can be chosen", () => {
    const only = { linkId: "only", type: "single", options: ["grip", "not-sure"] };
    const { sections } = sound(`${START}.items.1`, only);
    const broken = sound(`${SIDES}.items.1.enableWhen`, choice("only", "grip"));
    const [start] = sections[0]?.pages ?? [];
    const [main, extra] = broken.sections;
    const pages = [start, ...(main?.pages.slice(1) ?? [])];
    expect(
      check(questionnaire.parse({ ...broken, sections: [{ ...main, pages }, extra] })),
    ).toEqual([{ where: "items.grip-right.enableWhen", what: expect.stringMatching(ONLY) }]);
  });
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

  test("each nerve counts the sides of its own movements, in any order", () => {
    expect(check(manyMovements())).toEqual([]);
  });

  test("the sides it should count are listed", () => {
    expect(check(manyMovements({ "hand-left": LEFT }))).toContainEqual({
      where: "terms.hand-left",
      what: "It must read exactly the sides that need this nerve: grip-left, pinch-left.",
    });
  });
});

/** A sound questionnaire with two movements of one nerve and one of another, and other terms. */
function manyMovements(terms: object = {}) {
  const { sections, ...others } = sound();
  const [main, extra] = sections;
  const pageOf = (movement: string) =>
    JSON.parse(JSON.stringify(main?.pages[3]).replaceAll("grip", movement));
  const options = ["grip", "pinch", "kick", "other", "none", "not-sure"];
  const chosen = sound(`${MOVEMENTS}.items.0.options`, options).sections[0]?.pages ?? [];
  const weak = (side: string, ...movements: readonly string[]) =>
    any(...movements.map((movement) => choice(`${movement}-${side}`, "weak")));
  return questionnaire.parse({
    ...others,
    movements: [
      { id: "grip", nerve: "hand", limb: "arm" },
      { id: "pinch", nerve: "hand", limb: "arm" },
      { id: "kick", nerve: "foot", limb: "leg" },
    ],
    sections: [{ ...main, pages: [...chosen, pageOf("pinch"), pageOf("kick")] }, extra],
    terms: {
      ...others.terms,
      "hand-left": weak("left", "pinch", "grip"),
      "hand-right": weak("right", "grip", "pinch"),
      "foot-left": weak("left", "kick"),
      "foot-right": weak("right", "kick"),
      ...terms,
    },
    notes: [{ id: "known", when: any(known("movements"), term("foot-left"), term("foot-right")) }],
  });
}
