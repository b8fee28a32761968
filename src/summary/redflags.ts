import type { Assessment } from "../engine/assess.ts";
import { itemOf } from "../engine/path.ts";
import { reasonsOf } from "../engine/reasons.ts";
import type { Support } from "../engine/support.ts";
import { isSoon } from "../engine/urgency.ts";
import { doctorLabel } from "../wording/answer.ts";
import type { Translator } from "../wording/translate.ts";
import type { Source } from "./copy.ts";
import type { Row } from "./rows.ts";

/**
 * The answers that ask for haste, by linkId: those of every urgency that holds and is sooner than an ordinary visit, the
 * soonest first. The result acts on the first; a doctor needs to know of the others, too.
 */
export function redFlagsOf(source: Source, assessment: Assessment): readonly string[] {
  const told = becauseOf(source, assessment).filter(({ codes }) => codes.length > 0);
  return [...new Set(told.map(({ linkId }) => linkId))];
}

/** What asks for haste only because nothing is known of it: told as such, or the advice would look as if it had no reason. */
export function silentRows(source: Source, assessment: Assessment, t: Translator): readonly Row[] {
  const silent = becauseOf(source, assessment).filter(({ codes }) => codes.length === 0);
  const items = [...new Set(silent.map(({ linkId }) => linkId))].flatMap(
    (linkId) => itemOf(source.questionnaire, linkId) ?? [],
  );
  return items.map((item) => ({
    linkId: item.linkId,
    label: doctorLabel(t, item),
    value: t("summary.notKnown"),
  }));
}

function becauseOf({ questionnaire, answers }: Source, assessment: Assessment): readonly Support[] {
  return questionnaire.urgency
    .filter(({ code }) => isSoon(code))
    .flatMap(
      ({ code }) => reasonsOf(questionnaire, answers, { ...assessment, urgency: code }).because,
    );
}
