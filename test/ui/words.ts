import words from "../../questionnaires/mmn/locales/en.json" with { type: "json" };
import helperWords from "../../questionnaires/mmn/locales/helper/en.json" with { type: "json" };
import { topics } from "../../questionnaires/mmn/locales/learn/en.json" with { type: "json" };
import { learnWordsOf } from "../../src/i18n/learn-words.ts";
import index from "../../src/i18n/locales/en.index.json" with { type: "json" };
import ui from "../../src/i18n/locales/en.json" with { type: "json" };
import learnUi from "../../src/i18n/locales/en.learn.json" with { type: "json" };
import pages from "../../src/i18n/locales/en.pages.json" with { type: "json" };
import helperUi from "../../src/i18n/locales/helper/en.json" with { type: "json" };
import { translator } from "../../src/i18n/translator.ts";

/** The messages that are loaded late. */
export const messages = { pages, questionnaire: words };

/** The messages for somebody who answers for another, where they differ. */
export const helper = { ui: helperUi, questionnaire: helperWords };

/** The words of the learn pages, which are loaded with them. */
export const learn = learnWordsOf(learnUi, topics);

const app = { ...index, ...ui };

/** All words of the app, as it says them. */
export const t = translator("en", { ui: app, ...messages, learn });

/** All words of the app, as it says them to somebody who answers for another. */
export const toHelper = translator("en", { ui: app, ...messages, learn, helper });
