import { type Drawn, isWaiting } from "./App.tsx";
import { nameOf } from "./name.ts";

/** The title of the document: the page, and first of all that there is a problem. Never an answer. */
export function titleOf(drawn: Drawn): string {
  const { problems, t } = drawn.view;
  const key = problems.length > 0 ? "titleWithError" : "title";
  return t(key, { page: isWaiting(drawn) ? t("waiting") : nameOf(drawn.view), name: t("name") });
}
