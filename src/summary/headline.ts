import type { Assessment } from "../engine/assess.ts";
import { remarksFor } from "../engine/remarks.ts";
import { isSoon, isToday } from "../engine/urgency.ts";
import type { Pattern } from "../questionnaire/schema.ts";
import type { Translator } from "../wording/translate.ts";
import type { Source } from "./copy.ts";

/** The pattern whose words head the comparison, and whether they head the whole result. */
export type Headline = { readonly pattern: Pattern; readonly isFirst: boolean };

/** Patterns that say what to discuss: at an ordinary visit that is the news, and how soon to go stands below it. */
const DISCUSSED: readonly Pattern[] = ["several-features", "some-features"];

/**
 * What heads the comparison. Nothing where help is needed today, or where a note stands in its place; where somebody is to
 * be seen sooner than at an ordinary visit, what to do comes first.
 */
export function headlineOf(
  { questionnaire, answers }: Pick<Source, "questionnaire" | "answers">,
  { urgency, pattern }: Pick<Assessment, "urgency" | "pattern">,
): Headline | undefined {
  const { notes } = remarksFor(questionnaire, answers);
  const isReplaced = notes.some((note) => note.replacesComparison || note.replacesHeadline);
  if (isToday(urgency) || isReplaced) return;
  return { pattern, isFirst: DISCUSSED.includes(pattern) && !isSoon(urgency) };
}

/** Whether a copy for the doctor says the headline too: it does where it says what to discuss. */
export function isDiscussed({ pattern }: Headline): boolean {
  return DISCUSSED.includes(pattern);
}

/**
 * What a copy for the doctor says of it, in the doctor's words whoever answered, with what must be read beside it; nothing
 * where it does not say what to discuss.
 */
export function headlineText(t: Translator, headline: Headline | undefined): string {
  return headline && isDiscussed(headline) ? t(`summary.discuss.${headline.pattern}`) : "";
}
