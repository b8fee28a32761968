import type { CitedLearn } from "../../questionnaire/learn.ts";
import type { Citation } from "../../questionnaire/schema.ts";
import type { Fault } from "./checks/fault.ts";
import { checkBacking } from "./learn/backing.ts";
import { checkLearnIds } from "./learn/ids.ts";

export { checkLearnReading } from "./learn/dates.ts";
export { checkLearnTexts } from "./learn/texts.ts";
export { checkLearnWords } from "./learn/words.ts";

/** What is wrong with the learn pages beyond their schema; the sources of the questionnaire serve them, too. */
export function checkLearn(learn: CitedLearn, citations: readonly Citation[]): readonly Fault[] {
  return [
    ...checkLearnIds(
      learn,
      citations.map(({ id }) => id),
    ),
    ...checkBacking(learn, citations),
    ...learn.topics
      .filter(({ readOn, readAgainBy }) => readAgainBy <= readOn)
      .map(({ id, readOn }) => ({
        where: `topics.${id}.readAgainBy`,
        what: `Its sources were read on ${readOn}, and this is no later day; set the day by which they are to be read again.`,
      })),
  ];
}
