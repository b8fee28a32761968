import words from "../../questionnaires/mmn/locales/en.json" with { type: "json" };
import ui from "../../src/i18n/locales/en.json" with { type: "json" };
import pages from "../../src/i18n/locales/en.pages.json" with { type: "json" };
import { translator } from "../../src/i18n/translator.ts";

/** All words of the app, as it says them. */
export const text = translator("en", { ui, pages, questionnaire: words });
