import helperUi from "../../questionnaires/locales/en/app.helper.json" with { type: "json" };
import index from "../../questionnaires/locales/en/app.index.json" with { type: "json" };
import ui from "../../questionnaires/locales/en/app.json" with { type: "json" };
import learnUi from "../../questionnaires/locales/en/app.learn.json" with { type: "json" };
import pages from "../../questionnaires/locales/en/app.pages.json" with { type: "json" };
import helperWords from "../../questionnaires/locales/en/mmn.helper.json" with { type: "json" };
import words from "../../questionnaires/locales/en/mmn.json" with { type: "json" };
import { topics } from "../../questionnaires/locales/en/mmn.learn.json" with { type: "json" };
import { learnWordsOf } from "../../src/i18n/learn-words.ts";
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
