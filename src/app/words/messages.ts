/** The messages that are loaded late: of the later pages, and of what judges the answers. */
export { default as pages } from "../../../questionnaires/locales/en/app.pages.json";
export { words as questionnaire } from "../../../questionnaires/locales/en/mmn.json?judging";
