import type { Assessment } from "../engine/assess.ts";
import { remarksFor } from "../engine/remarks.ts";
import { isSoon, isToday } from "../engine/urgency.ts";
import type { Pattern, Questionnaire } from "../questionnaire/schema.ts";
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

/** The notes on what a doctor called it. */
export function namedNotes({
  questionnaire,
  answers,
}: Pick<Source, "questionnaire" | "answers">): Questionnaire["notes"] {
  return remarksFor(questionnaire, answers).notes.filter(({ named }) => named);
}

/** The notes that head the result: those on what a doctor called it, unless somebody is to be seen sooner. */
export function headingNotes(
  source: Pick<Source, "questionnaire" | "answers">,
  { urgency }: Pick<Assessment, "urgency">,
): Questionnaire["notes"] {
  return isSoon(urgency) ? [] : namedNotes(source);
}

/** What to do, in steps. Whoever has a team is not told to ask for a neurologist. */
export function stepsOf(
  t: Translator,
  source: Pick<Source, "questionnaire" | "answers">,
  { urgency }: Pick<Assessment, "urgency">,
): readonly string[] {
  const key = `urgency.${urgency}`;
  const isKnown = namedNotes(source).length > 0 && t.has(`${key}.known`);
  return t.list(isKnown ? `${key}.known` : `${key}.steps`);
}

/** Whether a doctor named what the answers would be compared with, so that nothing is. */
export function isKnownAlready({
  questionnaire,
  answers,
}: Pick<Source, "questionnaire" | "answers">): boolean {
  return remarksFor(questionnaire, answers).notes.some(
    ({ replacesComparison }) => replacesComparison,
  );
}

/**
 * What a copy for the doctor says of it, in the doctor's words whoever answered, with what must be read beside it; nothing
 * where it does not say what to discuss.
 */
export function headlineText(t: Translator, headline: Headline | undefined): string {
  return headline && isDiscussed(headline) ? t(`summary.discuss.${headline.pattern}`) : "";
}
