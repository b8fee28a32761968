import type { CitedLearn } from "../../../questionnaire/learn.ts";
import type { Fault } from "../checks/fault.ts";

/** The sources of each topic are read again in time. Today comes in (`2027-01-31`), as nothing here knows the time. */
export function checkLearnReading({ topics }: CitedLearn, today: string): readonly Fault[] {
  return topics
    .filter(({ readAgainBy }) => today > readAgainBy)
    .map(({ id, readAgainBy }) => ({
      where: `topics.${id}.readAgainBy`,
      what: `Its sources were to be read again by ${readAgainBy}; read them, then set both days.`,
    }));
}
