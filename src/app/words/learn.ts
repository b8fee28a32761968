import ui from "../../../questionnaires/locales/en/app.learn.json";
import { topics } from "../../../questionnaires/locales/en/mmn.learn.json";
import { learnWordsOf } from "../../i18n/learn-words.ts";

export { Page } from "../learn.tsx";

/** The words of the learn pages, which are loaded with them. */
export const words: object = learnWordsOf(ui, topics);
