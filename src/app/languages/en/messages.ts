/** The messages that are loaded late: of the later pages, and of the questionnaire. */
export { default as questionnaire } from "../../../../questionnaires/mmn/locales/en.json";
export { default as pages } from "../../../i18n/locales/en.pages.json";
