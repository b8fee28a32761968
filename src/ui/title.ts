import { type Drawn, isFirst } from "./App.tsx";

/** The title of the document: the page, and first of all that there is a problem. Never an answer. */
export function titleOf({ view, late }: Drawn): string {
  const { problems, t } = view;
  const key = problems.length > 0 ? "titleWithError" : "title";
  return t(key, { page: pageName({ view, late }), name: t("name") });
}

function pageName({ view, late }: Drawn): string {
  const { place, t } = view;
  if (isFirst(place.at)) return t(`titles.${place.at}`);
  return late ? late.pages.nameOf(late.view) : t("waiting");
}
