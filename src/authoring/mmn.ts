import { readFileSync } from "node:fs";
import { itemOf as find } from "../engine/path.ts";
import { type Item, questionnaire } from "../questionnaire/schema.ts";

/** The questionnaire of this app, read from its file and held against its schema. Throws where it does not hold. */
export const mmn = questionnaire.parse(
  JSON.parse(
    readFileSync(new URL("../../questionnaires/mmn/questionnaire.json", import.meta.url), "utf8"),
  ),
);

/** An item of it. Throws on one that it does not have. */
export function itemOf(linkId: string): Item {
  const item = find(mmn, linkId);
  if (!item) throw new Error(`There is no item "${linkId}".`);
  return item;
}
