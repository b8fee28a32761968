/** What is said in other words to somebody who answers for another; loaded for them alone. */
export { default as ui } from "../../../questionnaires/locales/en/app.helper.json";
export { default as questionnaire } from "../../../questionnaires/locales/en/mmn.helper.json";
