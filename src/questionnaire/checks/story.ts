import type { Questionnaire } from "../schema.ts";
import type { Fault } from "./fault.ts";
import { codesOf, itemsOf } from "./rules.ts";

/** The story of the doctor's page names items that are asked, and draws a line for codes that they offer. */
export function checkStory(questionnaire: Questionnaire): readonly Fault[] {
  const { story } = questionnaire;
  if (!story) return [];
  const { place, side, began, date, speed, course } = story;
  const offered = (linkId: string) => {
    const item = itemsOf(questionnaire).find((candidate) => candidate.linkId === linkId);
    return item && codesOf(questionnaire, item);
  };
  return [
    ...[place, side, began, date, speed.item, course.item]
      .filter((linkId) => !offered(linkId))
      .map((linkId) => ({
        where: "story",
        what: `There is no item "${linkId}"; add it or correct the name.`,
      })),
    ...[speed, course].flatMap(({ item, lines }) =>
      Object.keys(lines)
        .filter((code) => offered(item)?.includes(code) === false)
        .map((code) => ({
          where: "story",
          what: `The item "${item}" does not offer "${code}"; add the option or correct the code.`,
        })),
    ),
  ];
}
