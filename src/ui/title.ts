import { pageShown } from "../engine/place.ts";
import { partOf } from "../engine/progress.ts";
import type { Translate } from "../i18n/translator.ts";
import type { ScreeningContext } from "../machine/context.ts";
import { titleKey } from "../questionnaire/keys.ts";

/** The title of the document: the page, the part, and first of all that there is a problem. Never an answer. */
export function titleOf(context: ScreeningContext, text: Translate): string {
  const key = context.problems.length > 0 ? "titleWithError" : "title";
  return text(key, { page: nameOf(context, text), name: text("name") });
}

function nameOf(context: ScreeningContext, text: Translate): string {
  const { place, questionnaire, answers } = context;
  if (place.at !== "asking") return text(`titles.${place.at}`);
  const page = pageShown(context);
  const part = partOf(questionnaire, answers, place.pageId);
  if (!page || !part || !text.has(titleKey(page))) return text("waiting");
  const name = text(titleKey(page));
  return `${name} – ${text("partShort", { number: part.number, of: part.of })}`;
}
