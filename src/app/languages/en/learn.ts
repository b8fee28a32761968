import { topics } from "../../../../questionnaires/mmn/locales/learn/en.json";
import { learnWordsOf } from "../../../i18n/learn-words.ts";
import ui from "../../../i18n/locales/en.learn.json";

export { Page } from "../../learn.tsx";

/** The words of the learn pages, which are loaded with them. */
export const words: object = learnWordsOf(ui, topics);
