/** The messages that are loaded late: of the later pages, and of what judges the answers. */
export { words as questionnaire } from "../../../../questionnaires/mmn/locales/en.json?judging";
export { default as pages } from "../../../i18n/locales/en.pages.json";
