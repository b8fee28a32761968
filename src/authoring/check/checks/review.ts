import type { Questionnaire } from "../../../questionnaire/schema.ts";
import type { Fault } from "./fault.ts";

/** A questionnaire is reviewed in time. Today comes in (`2027-01-31`), as nothing here knows the time. */
export function checkReview({ reviewBy }: Questionnaire, today: string): readonly Fault[] {
  if (today <= reviewBy) return [];
  const what = `It was to be reviewed by ${reviewBy}; have it reviewed, then set the next date.`;
  return [{ where: "reviewBy", what }];
}
