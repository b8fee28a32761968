import { mmn } from "../../../src/authoring/mmn.ts";
import type { Condition, Item, Questionnaire } from "../../../src/questionnaire/schema.ts";
import type { Dice } from "../../fixtures/random.ts";

/** A questionnaire made up by chance, whose items hang on one or two others before them. */
export function inventQuestionnaire(roll: Dice): Questionnaire {
  const items: Item[] = [];
  for (let index = 0; index < 4 + roll.below(12); index += 1) {
    const linkId = `item-${index}`;
    const conditions = Array.from({ length: roll.below(3) }, () => conditionOn(items, roll));
    const of = conditions.filter((condition) => condition !== undefined);
    const enableWhen: Condition = { op: "all", of };
    const asked = { linkId, options: ["a", "b", "c", "none", "not-sure"] };
    const type = roll.pick(["single", "multi"] as const);
    items.push(of.length > 0 ? { ...asked, type, enableWhen } : { ...asked, type });
  }
  const pages = items.map((item) => ({ id: item.linkId, items: [item] }));
  return { ...mmn, sections: [{ id: "all", pages }] };
}

/** A tick at one of the items so far; mostly at the last ones, so that conditions nest and run on. */
function conditionOn(items: readonly Item[], roll: Dice): Condition | undefined {
  const near = items.slice(-3);
  if (near.length === 0) return undefined;
  const earlier = roll.pick(roll.number() < 0.7 ? near : items);
  // What another item hangs on is now and then the same condition again, so that a run goes on.
  if (earlier.enableWhen && roll.number() < 0.4) return earlier.enableWhen;
  const codes = roll.pick([["a"], ["a", "b"], ["c"], ["a", "not-sure"]]);
  return { op: "selected", item: earlier.linkId, codes };
}
