/** What is said in other words to somebody who answers for another; loaded for them alone. */
export { default as questionnaire } from "../../../../questionnaires/mmn/locales/helper/en.json";
export { default as ui } from "../../../i18n/locales/helper/en.json";
