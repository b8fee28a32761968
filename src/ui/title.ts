import type { ScreeningContext } from "../machine/context.ts";
import { partOf } from "../navigation/part.ts";
import { pageShown } from "../navigation/place.ts";
import { titleKey } from "../wording/keys.ts";
import type { Translator } from "../wording/translate.ts";

/** The title of the document: the page, the part, and first of all that there is a problem. Never an answer. */
export function titleOf(context: ScreeningContext, t: Translator): string {
  const key = context.problems.length > 0 ? "titleWithError" : "title";
  return t(key, { page: nameOf(context, t), name: t("name") });
}

function nameOf(context: ScreeningContext, t: Translator): string {
  const { place, questionnaire, answers } = context;
  if (place.at !== "asking") return t(`titles.${place.at}`);
  const page = pageShown(context);
  const part = partOf(questionnaire, answers, place.pageId);
  if (!page || !part || !t.has(titleKey(page))) return t("waiting");
  const name = t(titleKey(page));
  return `${name} – ${t("partShort", { number: part.number, of: part.of })}`;
}
