import words from "../../questionnaires/mmn/locales/en.json" with { type: "json" };
import { helper } from "../../src/app/helper.ts";
import ui from "../../src/i18n/locales/en.json" with { type: "json" };
import pages from "../../src/i18n/locales/en.pages.json" with { type: "json" };
import { translator } from "../../src/i18n/translator.ts";

/** All words of the app, as it says them. */
export const t = translator("en", { ui, pages, questionnaire: words });

/** All words of the app, as it says them to somebody who answers for another. */
export const toHelper = translator("en", { ui, pages, questionnaire: words, helper });
