import { partOf } from "../navigation/part.ts";
import type { EarlyView } from "./view.ts";

/** What a name is made of. */
type Source = Pick<EarlyView, "questionnaire" | "session" | "place" | "page" | "t">;

/**
 * What a page is called in the title of the document. Titles stay in the history of a browser, which nobody here can
 * delete, so that of a question has its place among the others, and none says what is asked or how somebody is.
 */
export function nameOf({ questionnaire, session, place, page, t }: Source): string {
  // Which page of what anybody may read is no answer, and tells the pages apart.
  const topic = place.at === "learn" && `learn.${place.topic}.title`;
  if (topic && t.has(topic)) return t(topic);
  if (place.at !== "asking") return t(`titles.${place.at}`);
  const part = partOf(questionnaire, session.answers, place.pageId);
  if (!page || !part) return t("waiting");
  return t("titles.asking", { page: part.page, number: part.number, of: part.of });
}
