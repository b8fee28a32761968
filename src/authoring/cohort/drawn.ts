import { standsAlone } from "../../engine/answer.ts";
import { itemsOf, optionsOf } from "../../engine/path.ts";
import type { Item, Questionnaire } from "../../questionnaire/schema.ts";
import { isSide } from "../../questionnaire/side.ts";
import { mmn } from "../mmn.ts";

/** The questions that have frequencies under their own name, with the codes these are of. */
export type DrawnItem = {
  readonly linkId: string;
  readonly codes: readonly string[];
  /** Of one choice: the codes exclude each other, and their shares add up to 1. */
  readonly isOneOf: boolean;
};

/**
 * What is drawn by its own frequencies. The sides of a movement are not, they have those of the worse and the other
 * side; the parts of the body are the same for both sides, and need a figure each.
 */
export function drawnItems(questionnaire: Questionnaire): readonly DrawnItem[] {
  return itemsOf(questionnaire)
    .filter((item) => !isSide(item) && !("figure" in item))
    .map((item) => ({
      linkId: item.linkId,
      codes: codesOf(questionnaire, item),
      isOneOf: item.type === "single",
    }));
}

/** Whether the codes of a table exclude each other, so that their shares add up to 1. */
export function isOneOf(key: string): boolean {
  return ONE_OF.has(key);
}

const ONE_OF = new Set([
  ...["movement-worse", "movement-other"],
  ...drawnItems(mmn).flatMap(({ linkId, isOneOf: isOne }) => (isOne ? linkId : [])),
]);

/** The codes that somebody who knows may answer with; of a text, whether anything is written. */
function codesOf(questionnaire: Questionnaire, item: Item): readonly string[] {
  if (item.type === "text") return ["written"];
  return optionsOf(questionnaire, item).filter((code) => !standsAlone(code));
}
