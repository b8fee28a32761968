import type { Questionnaire } from "../../../questionnaire/schema.ts";
import { linkIdsOfHistory } from "../../../summary/history.ts";
import { codesOf } from "./conditions.ts";
import type { Fault } from "./fault.ts";
import { itemNamed } from "./names.ts";

/** The history and the first lines of the doctor's page name items that are asked, and codes that they offer. */
export function checkHistory(questionnaire: Questionnaire): readonly Fault[] {
  const { doctorPage } = questionnaire;
  const { first = [], mainHand, redFlags = [], always = [], marks = [] } = doctorPage ?? {};
  const signs = redFlags.flatMap(({ item }) => offeredBy(questionnaire, item) ?? []);
  const coded = [
    ...redFlags.map(({ item, codes = [], denied }) => ({ item, codes: [...codes, ...denied] })),
    ...marks,
  ];
  const named = [
    ...first,
    ...always,
    ...(mainHand ? [mainHand] : []),
    ...coded.map(({ item }) => item),
  ];
  return [
    ...missing(questionnaire, "history", linkIdsOfHistory(questionnaire)),
    ...missing(questionnaire, "doctorPage", [...new Set(named)]),
    ...redFlags.flatMap(({ id, alsoIn = [] }) =>
      alsoIn
        .filter((code) => !signs.includes(code))
        .map((code) => ({
          where: "doctorPage",
          what: `No sign of the strip is "${code}", which "${id}" names in alsoIn; correct the code.`,
        })),
    ),
    ...coded.flatMap(({ item, codes }) =>
      codes
        .filter((code) => offeredBy(questionnaire, item)?.includes(code) === false)
        .map((code) => ({
          where: "doctorPage",
          what: `The item "${item}" does not offer "${code}"; add the option or correct the code.`,
        })),
    ),
  ];
}

function missing(
  questionnaire: Questionnaire,
  where: string,
  linkIds: readonly string[],
): readonly Fault[] {
  return linkIds
    .filter((linkId) => !offeredBy(questionnaire, linkId))
    .map((linkId) => ({
      where,
      what: `There is no item "${linkId}"; add it or correct the name.`,
    }));
}

function offeredBy(questionnaire: Questionnaire, linkId: string): readonly string[] | undefined {
  const item = itemNamed(questionnaire, linkId);
  return item && codesOf(questionnaire, item);
}
