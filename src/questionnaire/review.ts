import type { Questionnaire } from "./schema.ts";

/** Whether a questionnaire was to be reviewed before this day, as YYYY-MM-DD. */
export function isOverdue({ reviewBy }: Pick<Questionnaire, "reviewBy">, today: string): boolean {
  return today > reviewBy;
}
