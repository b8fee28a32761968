import type { Questionnaire } from "../../../questionnaire/schema.ts";
import { linkIdsOfHistory } from "../../../summary/history.ts";
import { codesOf } from "./conditions.ts";
import type { Fault } from "./fault.ts";
import { itemNamed } from "./names.ts";

/** The history of the doctor's page names items that are asked, and draws a line for codes that they offer. */
export function checkHistory(questionnaire: Questionnaire): readonly Fault[] {
  const { history } = questionnaire;
  if (!history) return [];
  const { speed, course } = history;
  const offered = (linkId: string) => {
    const item = itemNamed(questionnaire, linkId);
    return item && codesOf(questionnaire, item);
  };
  return [
    ...linkIdsOfHistory(questionnaire)
      .filter((linkId) => !offered(linkId))
      .map((linkId) => ({
        where: "history",
        what: `There is no item "${linkId}"; add it or correct the name.`,
      })),
    ...[speed, course].flatMap(({ item, lines }) =>
      Object.keys(lines)
        .filter((code) => offered(item)?.includes(code) === false)
        .map((code) => ({
          where: "history",
          what: `The item "${item}" does not offer "${code}"; add the option or correct the code.`,
        })),
    ),
  ];
}
