import type { Assessment } from "../engine/assess.ts";
import { reasonsOf } from "../engine/reasons.ts";
import { isSoon } from "../engine/urgency.ts";
import type { Source } from "./copy.ts";

/**
 * The answers that ask for haste, by linkId: those of every urgency that holds and is sooner than an ordinary visit, the
 * soonest first. The result acts on the first; a doctor needs to know of the others, too.
 */
export function redFlagsOf(
  { questionnaire, answers }: Source,
  assessment: Assessment,
): readonly string[] {
  const flags = questionnaire.urgency
    .filter(({ code }) => isSoon(code))
    .flatMap(
      ({ code }) => reasonsOf(questionnaire, answers, { ...assessment, urgency: code }).because,
    );
  return [...new Set(flags)];
}
