import { partOf } from "../navigation/part.ts";
import { titleKey } from "../wording/keys.ts";
import type { View } from "./view.ts";

/** What a name is made of. */
type Source = Pick<View, "questionnaire" | "session" | "place" | "page" | "t">;

/** What a page is called in the title of the document: a page of questions by its part as well. */
export function nameOf({ questionnaire, session, place, page, t }: Source): string {
  if (place.at !== "asking") return t(`titles.${place.at}`);
  const part = partOf(questionnaire, session.answers, place.pageId);
  if (!page || !part) return t("waiting");
  return `${t(titleKey(page))} – ${t("partShort", { number: part.number, of: part.of })}`;
}
