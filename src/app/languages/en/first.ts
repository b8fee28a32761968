/** The messages that are there from the beginning: of the first pages, and of what the questionnaire asks. */
export { words as asked } from "../../../../questionnaires/mmn/locales/en.json?asked";
export { default as ui } from "../../../i18n/locales/en.json";
