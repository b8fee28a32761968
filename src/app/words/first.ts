import { words } from "../../../questionnaires/locales/en/mmn.json?asked";

/** The messages that are there from the beginning: of the first pages, and of what the questionnaire asks. */
export { default as ui } from "../../../questionnaires/locales/en/app.json";
export { words as asked };

/** The language that they are in. */
export const { language } = words;
