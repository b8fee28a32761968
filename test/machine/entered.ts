import { itemOf, mmn } from "../../src/authoring/mmn.ts";
import { type Answer, type Answers, codesOf } from "../../src/engine/answer.ts";
import { optionsOf } from "../../src/engine/path.ts";
import { problemOnLeaving } from "../../src/engine/problem.ts";
import { toggle } from "../../src/engine/toggle.ts";
import type { Item } from "../../src/questionnaire/schema.ts";
import type { Dice } from "../fixtures/random.ts";

/** The values that their items take. */
export function acceptable(values: Answers): Answers {
  const entries = Object.entries(values);
  return Object.fromEntries(
    entries.filter(([linkId, value]) => !problemOnLeaving(mmn, itemOf(linkId), value)),
  );
}

/** What an item holds after something on it is pressed or typed. */
export function pressed(item: Item, shown: Answer | undefined, roll: Dice): Answer {
  if (item.type === "text") return roll.pick(["", "2020-05", "soon", "x".repeat(301)]);
  const codes = optionsOf(mmn, item);
  // Mostly calm, so that the walk comes further than the emergency page.
  const isCalm = roll.number() < 0.75 && item.linkId.endsWith("-signs");
  const code = isCalm ? "none" : roll.pick(codes);
  if (item.type === "single") return code;
  return isCalm && codesOf(shown).includes("none") ? codesOf(shown) : toggle(shown, code);
}
