import { itemsOf, pagesOf } from "../../../engine/path.ts";
import { ADDRESS_NAMES } from "../../../machine/address.ts";
import type { CitedQuestionnaire } from "../../../questionnaire/schema.ts";
import { REMARKS, repeated } from "./conditions.ts";
import type { Fault } from "./fault.ts";

/** Names in addresses that belong to states of the app: a page so called could never be opened. */
const ADDRESSES = new Set(ADDRESS_NAMES.values());

/** Every id is given once, and no page is called as the app calls a place of its own. */
export function checkIds(questionnaire: CitedQuestionnaire): readonly Fault[] {
  const { sections, movements, findings, urgency, lines, citations } = questionnaire;
  const pages = pagesOf(questionnaire);
  return [
    ...twice("sections", sections.map(toId)),
    ...twice("pages", pages.map(toId)),
    ...twice(
      "items",
      itemsOf(questionnaire).map(({ linkId }) => linkId),
    ),
    ...twice("movements", movements.map(toId)),
    ...twice("findings", findings.map(toId)),
    ...urgency.flatMap(({ code, reasons }) =>
      reasons ? twice(`urgency.${code}`, reasons.map(toId)) : [],
    ),
    ...twice("lines", lines.map(toId)),
    ...REMARKS.flatMap((group) => twice(group, questionnaire[group].map(toId))),
    ...twice("citations", citations.map(toId)),
    ...pages
      .filter(({ id }) => ADDRESSES.has(id))
      .map(({ id }) => ({
        where: `pages.${id}`,
        what: "This is an address of the app itself; give the page another id.",
      })),
  ];
}

function twice(group: string, ids: readonly string[]): readonly Fault[] {
  return repeated(ids).map((id) => ({
    where: `${group}.${id}`,
    what: "This id is given more than once; give each its own.",
  }));
}

function toId({ id }: { readonly id: string }): string {
  return id;
}
