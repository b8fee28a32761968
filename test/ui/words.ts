import words from "../../questionnaires/mmn/locales/en.json" with { type: "json" };
import helperWords from "../../questionnaires/mmn/locales/helper/en.json" with { type: "json" };
import index from "../../src/i18n/locales/en.index.json" with { type: "json" };
import ui from "../../src/i18n/locales/en.json" with { type: "json" };
import pages from "../../src/i18n/locales/en.pages.json" with { type: "json" };
import helperUi from "../../src/i18n/locales/helper/en.json" with { type: "json" };
import { translator } from "../../src/i18n/translator.ts";

/** All words of the app, as it says them. */
const app = { ...index, ...ui };
const helper = { ui: helperUi, questionnaire: helperWords };

export const t = translator("en", { ui: app, pages, questionnaire: words });

/** All words of the app, as it says them to somebody who answers for another. */
export const toHelper = translator("en", { ui: app, pages, questionnaire: words, helper });
