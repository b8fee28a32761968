import { join } from "node:path";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { translator } from "../../i18n/translator.ts";
import { readJson } from "../json.ts";
import { wordsFile } from "../languages.ts";
import { messageOf } from "../locate.ts";
import { OURS } from "../ours.ts";
import { paperOf } from "../paper.ts";
import { readQuestionnaires } from "../read.ts";
import { PaperPage } from "./page/PaperPage.tsx";

/** The title of the paper version in a language, and its body as HTML, from the data as they are on the disk now. */
export function printed(
  root: string,
  language: string,
): { readonly title: string; readonly body: string } {
  const { questionnaires, faults } = readQuestionnaires(root);
  const found = questionnaires.find(({ questionnaire }) => questionnaire.id === OURS);
  const words = found?.words.get(language);
  if (!found || !words) throw new Error(messageOf(faults) || "There is nothing to print.");
  const { questionnaire } = found;
  const t = translator(language, { ...wordsOfApp(root, language), questionnaire: words });
  const view = { questionnaire, paper: paperOf(questionnaire), t };
  return { title: t("paper.title"), body: renderToString(h(PaperPage, { view })) };
}

function wordsOfApp(
  root: string,
  language: string,
): { readonly ui: object; readonly pages: object } {
  const [ui = {}, ...pages] = ["app", "app.pages", "app.paper"].map((name): object =>
    Object(readJson(join(root, wordsFile(language, name)))),
  );
  return { ui, pages: Object.assign({}, ...pages) };
}
