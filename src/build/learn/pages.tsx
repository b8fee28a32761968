import { renderToString } from "preact-render-to-string";
import first from "../../../questionnaires/locales/en/app.json";
import ui from "../../../questionnaires/locales/en/app.learn.json";
import mmn from "../../../questionnaires/locales/en/mmn.json";
import { topics } from "../../../questionnaires/locales/en/mmn.learn.json";
import { learn } from "../../../questionnaires/mmn/learn.json?shipped";
import { citations } from "../../../questionnaires/mmn/questionnaire.json?judging";
import { learnWordsOf } from "../../i18n/learn-words.ts";
import { translator } from "../../i18n/translator.ts";
import { Learn } from "../../ui/learn/Learn.tsx";
import { type Publisher, SOURCES } from "../../ui/learn/site.ts";

/** A learn page as a file of its own. */
export type LearnFile = {
  /** Its name within the folder of the pages. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** What stands in its body. */
  readonly html: string;
};

/** Where the app begins, as seen from the folder of its learn pages. */
const START = "../index.html";

/** All learn pages, as files that lead to one another and to the app, made by the app's own components. */
export function learnFiles(publisher: Publisher | undefined): readonly LearnFile[] {
  const t = translator(mmn.language, {
    ui: first,
    questionnaire: mmn,
    learn: learnWordsOf(ui, topics),
  });
  const ways = {
    topic: fileOf,
    list: fileOf(undefined),
    sources: fileOf(SOURCES),
    answer: `${START}#/`,
    isWithin: true,
  };
  // A file does not know which day it is read, nor any answer.
  const site = { t, learn, citations, ways, publisher, today: undefined, weak: [] };
  return [undefined, ...learn.topics.map(({ id }) => id), SOURCES].map((topic) => ({
    name: fileOf(topic),
    title: `${t(titleKey(topic))} - ${t("name")}`,
    description: t(descriptionKey(topic)),
    html: renderToString(
      <>
        <header>
          <a class="learn-page-home" href={`${START}#/`}>
            {t("name")}
          </a>
        </header>
        <Learn site={site} topic={topic} />
      </>,
    ),
  }));
}

function fileOf(topic: string | undefined): string {
  return `${topic ?? "index"}.html`;
}

function titleKey(topic: string | undefined): string {
  return topic === undefined ? "learnPage.title" : `learn.${topic}.title`;
}

function descriptionKey(topic: string | undefined): string {
  if (topic === undefined) return "learnPage.description";
  return topic === SOURCES ? "sourcesPage.description" : `learn.${topic}.description`;
}
