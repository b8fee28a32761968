import { itemOf as find } from "../engine/path.ts";
import { type Item, questionnaire } from "../questionnaire/schema.ts";
import { readJson } from "./json.ts";
import { FOLDER } from "./ours.ts";

/** The questionnaire of this app, read from its file and held against its schema. Throws where it does not hold. */
export const mmn = questionnaire.parse(readJson(new URL("questionnaire.json", FOLDER)));

/** An item of it. Throws on one that it does not have. */
export function itemOf(linkId: string): Item {
  const item = find(mmn, linkId);
  if (!item) throw new Error(`There is no item "${linkId}".`);
  return item;
}
