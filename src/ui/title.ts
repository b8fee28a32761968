import { partOf } from "../navigation/part.ts";
import { titleKey } from "../questionnaire/keys.ts";
import type { View } from "./view.ts";

/** What a title is made of. */
type Source = Pick<View, "questionnaire" | "session" | "problems" | "place" | "page" | "t">;

/** The title of the document: the page, the part, and first of all that there is a problem. Never an answer. */
export function titleOf(source: Source): string {
  const { problems, t } = source;
  const key = problems.length > 0 ? "titleWithError" : "title";
  return t(key, { page: nameOf(source), name: t("name") });
}

function nameOf({ questionnaire, session, place, page, t }: Source): string {
  const title = `titles.${place.at}`;
  if (place.at !== "asking") return t(t.has(title) ? title : "waiting");
  const part = partOf(questionnaire, session.answers, place.pageId);
  if (!page || !part || !t.has(titleKey(page))) return t("waiting");
  const name = t(titleKey(page));
  return `${name} – ${t("partShort", { number: part.number, of: part.of })}`;
}
